package fi.yhdyspinta.survey.answering;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The submitted answer with its receipt, to be read and printed. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/submission")
class SubmissionController {

    private final Submissions submissions;

    SubmissionController(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping
    String show(Actor actor, @PathVariable SurveyId survey, @RequestParam @Nullable OrganisationId organisation,
            @RequestParam(defaultValue = "0") int version, Model page) {
        actor.person();
        var whose = organisation == null ? actor.organisation() : organisation;
        page.addAttribute("sheet", this.submissions.get(actor, survey, whose, version));
        return "survey/answering/show";
    }

}
