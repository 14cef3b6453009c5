package fi.yhdyspinta.indicator.arrangement;

import java.util.Map;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Layer;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Arranging sets of indicators, whoever does it. */
abstract class ArrangementController {

    private static final int LONGEST_WORDS = 200;

    private final Arrangements arrangements;

    private final ArrangementPages pages;

    ArrangementController(Arrangements arrangements, ArrangementPages pages) {
        this.arrangements = arrangements;
        this.pages = pages;
    }

    /** Who arranges, and at which address. */
    record Desk(Arranger by, String address) {

        String address(IndicatorSetId id) {
            return this.address + "/" + id;
        }

        /** Whether the sets are those of all counties. */
        boolean isCommon() {
            return this.by.layer() == Layer.SYSTEM;
        }

    }

    final String list(Desk desk, @Nullable IndicatorKey indicator, Model model) {
        model.addAttribute("page", this.pages.get(desk.by(), indicator));
        model.addAttribute("address", desk.address());
        model.addAttribute("common", desk.isCommon());
        return "indicator/arrangement/list";
    }

    /** Begins to arrange the sets of a purpose, or gives up what has been arranged. */
    final String layer(Desk desk, String purpose, boolean own, RedirectAttributes redirect) {
        if (own) {
            this.arrangements.begin(desk.by(), purpose(purpose));
        }
        else {
            this.arrangements.giveUp(desk.by(), purpose(purpose));
        }
        return done(desk.address(), own ? "indicator.arranged.begun" : "indicator.arranged.givenUp", redirect);
    }

    final String draft(Desk desk, String purpose, Model model) {
        return form(desk, EditPage.ofNew(SetForm.empty(purpose(purpose)), desk.address()), model);
    }

    final String create(Desk desk, SetForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var purpose = purpose(form.purpose());
        var edit = EditPage.ofNew(SetForm.empty(purpose), desk.address()).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(desk, edit, model);
        }
        var id = this.arrangements.create(desk.by(), purpose, form.toText());
        if (id.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(desk, edit.with(Map.of("nameFi", "indicator.arranged.sets.full")), model);
        }
        return done(desk.address(id.get()), "indicator.arranged.created", redirect);
    }

    final String show(Desk desk, IndicatorSetId id, String words, Model model) {
        return set(desk, id, words, "", model);
    }

    final String edit(Desk desk, IndicatorSetId id, Model model) {
        return form(desk, known(desk, id), model);
    }

    final String change(Desk desk, IndicatorSetId id, SetForm form, String began, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var edit = known(desk, id).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(desk, edit, model);
        }
        this.arrangements.change(desk.by(), id, form.toText());
        return done(desk.address(id), "indicator.arranged.saved", redirect);
    }

    final String remove(Desk desk, IndicatorSetId id, RedirectAttributes redirect) {
        this.arrangements.remove(desk.by(), id);
        return done(desk.address(), "indicator.arranged.removed", redirect);
    }

    final String move(Desk desk, IndicatorSetId id, boolean up, RedirectAttributes redirect) {
        this.arrangements.move(desk.by(), id, up);
        return done(desk.address(), "indicator.arranged.moved", redirect);
    }

    final String fill(Desk desk, IndicatorSetId id, IndicatorKey indicator, String filling, String words, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var asked = Typed.choice(Filling.class, filling).orElseThrow(() -> new NotFound("No such filling"));
        var problem = this.arrangements.fill(desk.by(), id, indicator, asked);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return set(desk, id, words, problem.get(), model);
        }
        redirect.addAttribute("q", words);
        return done(desk.address(id), "indicator.arranged.saved", redirect);
    }

    private String set(Desk desk, IndicatorSetId id, String words, String problem, Model model) {
        var asked = Typed.clean(words);
        model.addAttribute("page",
                this.pages.get(desk.by(), id, asked.substring(0, Math.min(asked.length(), LONGEST_WORDS))));
        model.addAttribute("address", desk.address());
        model.addAttribute("problem", problem);
        return "indicator/arrangement/show";
    }

    private EditPage<SetForm> known(Desk desk, IndicatorSetId id) {
        return EditPage.of(SetForm.of(this.arrangements.find(desk.by(), id)), desk.address(id));
    }

    private String form(Desk desk, EditPage<SetForm> edit, Model model) {
        this.arrangements.require(desk.by(), purpose(edit.form().purpose()));
        model.addAttribute("edit", edit);
        model.addAttribute("address", desk.address());
        model.addAttribute("common", desk.isCommon());
        return "indicator/arrangement/edit";
    }

    private static Purpose purpose(String name) {
        return Typed.choice(Purpose.class, name).orElseThrow(() -> new NotFound("No such purpose"));
    }

    static String done(String address, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + address;
    }

}
