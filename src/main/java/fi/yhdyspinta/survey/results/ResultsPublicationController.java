package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing the results of a survey, and taking them back. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/results-publication")
class ResultsPublicationController {

    private final Results results;

    ResultsPublicationController(Results results) {
        this.results = results;
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable SurveyId survey,
            @RequestParam(defaultValue = "false") boolean withWords, RedirectAttributes redirect) {
        this.results.publish(actor, survey, withWords);
        redirect.addFlashAttribute(Frames.FLASH, "survey.results.published");
        return "redirect:" + county.path() + "/surveys/" + survey + "/results";
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable SurveyId survey, RedirectAttributes redirect) {
        this.results.withdraw(actor, survey);
        redirect.addFlashAttribute(Frames.FLASH, "survey.results.withdrawn");
        return "redirect:" + county.path() + "/surveys/" + survey + "/results";
    }

}
