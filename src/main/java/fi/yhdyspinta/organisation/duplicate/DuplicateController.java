package fi.yhdyspinta.organisation.duplicate;

import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.BatchPages;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotReader;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of entries that may be the same organisation. */
@Controller
@RequestMapping("/{county}/organisations/duplicates")
class DuplicateController {

    private final Duplicates duplicates;

    private final SnapshotReader snapshots;

    private final BatchPages pages;

    DuplicateController(Duplicates duplicates, SnapshotReader snapshots, BatchPages pages) {
        this.duplicates = duplicates;
        this.snapshots = snapshots;
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") String page, Model model) {
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var total = this.duplicates.count(actor);
        model.addAttribute("pairs", this.duplicates.list(actor, number));
        model.addAttribute("total", total);
        model.addAttribute("number", number);
        model.addAttribute("pages", Math.max(1, (total + Duplicates.PAGE - 1) / Duplicates.PAGE));
        return "organisation/duplicate/list";
    }

    @PostMapping
    String search(Actor actor, County county, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, this.duplicates.search(actor) > 0 ? "organisation.duplicate.found"
                : "organisation.duplicate.foundNone");
        return "redirect:" + county.path() + "/organisations/duplicates";
    }

    @GetMapping("/{one}/{other}")
    String show(Actor actor, @PathVariable OrganisationId one, @PathVariable OrganisationId other, Model model) {
        model.addAttribute("pair", this.duplicates.get(actor, one, other));
        var left = this.snapshots.find(actor, one).orElse(Snapshot.empty());
        var right = this.snapshots.find(actor, other).orElse(Snapshot.empty());
        model.addAttribute("left", left);
        model.addAttribute("right", right);
        model.addAttribute("words", this.pages.words(actor, Stream.of(left, right).toList()));
        return "organisation/duplicate/show";
    }

    @PostMapping("/{one}/{other}/merger")
    String merge(Actor actor, County county, @PathVariable OrganisationId one, @PathVariable OrganisationId other,
            @RequestParam(defaultValue = "") String kept, RedirectAttributes redirect) {
        var keepsOther = kept.equals(other.toString());
        var stays = this.duplicates.merge(actor, keepsOther ? one : other, keepsOther ? other : one);
        redirect.addFlashAttribute(Frames.FLASH,
                stays > 0 ? "organisation.duplicate.mergedInPart" : "organisation.duplicate.merged");
        return "redirect:" + county.path() + "/organisations/" + (keepsOther ? other : one);
    }

    @PostMapping("/{one}/{other}/distinction")
    String tellApart(Actor actor, County county, @PathVariable OrganisationId one, @PathVariable OrganisationId other,
            RedirectAttributes redirect) {
        this.duplicates.tellApart(actor, one, other);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.duplicate.toldApart");
        return "redirect:" + county.path() + "/organisations/duplicates";
    }

}
