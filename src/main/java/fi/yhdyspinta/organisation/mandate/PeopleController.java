package fi.yhdyspinta.organisation.mandate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute PeopleForm form, HttpServletRequest request)
            throws IOException {
        var frame = this.frames.of(request);
        var content = new ByteArrayOutputStream();
        new CsvWriter().write(PeopleSheet.of(this.pages.find(actor, form.toFilter()), frame), content);
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename(frame.text("organisation.people.file") + ".csv")
                        .build()
                        .toString())
            .body(content.toByteArray());
    }

    @GetMapping("/{membership}")
    String show(Actor actor, @PathVariable MembershipId membership, Model model) {
        model.addAttribute("page", this.pages.show(actor, membership));
        return "organisation/mandate/show";
    }

}
