package fi.yhdyspinta.organisation.mandate;

import java.io.IOException;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** People and roles: finding and reading. */
@Controller
@RequestMapping("/{county}/people")
class PeopleController {

    private final MandatePages pages;

    private final Frames frames;

    PeopleController(MandatePages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute PeopleForm form, Model model) {
        model.addAttribute("page", this.pages.list(actor, form.toFilter()));
        model.addAttribute("form", form);
        return "organisation/mandate/list";
    }

    @GetMapping("/list.csv")
    void file(Actor actor, @ModelAttribute PeopleForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = this.frames.of(request);
        Download.csv(frame.text("organisation.people.file"),
                PeopleSheet.of(this.pages.find(actor, form.toFilter()), frame), response);
    }

    @GetMapping("/{membership}")
    String show(Actor actor, @PathVariable MembershipId membership, Model model) {
        model.addAttribute("page", this.pages.show(actor, membership));
        return "organisation/mandate/show";
    }

}
