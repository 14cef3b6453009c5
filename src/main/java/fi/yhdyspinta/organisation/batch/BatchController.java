package fi.yhdyspinta.organisation.batch;

import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches of changes: looked at, carried out, undone. */
@Controller
@RequestMapping("/{county}/organisations/batches")
class BatchController {

    private final Batches batches;

    private final BatchPages pages;

    BatchController(Batches batches, BatchPages pages) {
        this.batches = batches;
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") String page, Model model) {
        var number = number(page);
        model.addAttribute("batches", this.batches.list(actor, Batches.PAGE + 1, (number - 1) * Batches.PAGE));
        model.addAttribute("number", number);
        return "organisation/batch/list";
    }

    @GetMapping("/{batch}")
    String show(Actor actor, County county, @PathVariable BatchId batch,
            @RequestParam(defaultValue = "") String verdict, @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") String page, Model model) {
        var known = this.batches.get(actor, batch);
        if (!known.kind().isOfRegister()) {
            return "redirect:" + county.path() + known.path();
        }
        var shown = this.batches.show(actor, batch, Typed.choice(Verdict.class, verdict).orElse(null),
                Typed.choice(Outcome.class, outcome).orElse(null), number(page));
        model.addAttribute("page", shown);
        model.addAttribute("words",
                this.pages.words(actor,
                        shown.rows()
                            .stream()
                            .flatMap(row -> Stream.of(row.judged().before(), row.judged().after()))
                            .filter(Objects::nonNull)
                            .toList()));
        return "organisation/batch/show";
    }

    @PostMapping("/{batch}/completion")
    String carryOut(Actor actor, County county, @PathVariable BatchId batch, RedirectAttributes redirect) {
        this.batches.carryOut(actor, batch);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.batch.carried");
        return "redirect:" + county.path() + this.batches.get(actor, batch).path();
    }

    @PostMapping("/{batch}/reversal")
    String undo(Actor actor, County county, @PathVariable BatchId batch, RedirectAttributes redirect) {
        this.batches.undo(actor, batch);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.batch.undone");
        return "redirect:" + county.path() + this.batches.get(actor, batch).path();
    }

    @PostMapping("/{batch}/removal")
    String discard(Actor actor, County county, @PathVariable BatchId batch, RedirectAttributes redirect) {
        this.batches.discard(actor, batch);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.batch.discarded");
        return "redirect:" + county.path() + "/organisations/batches";
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

}
