package fi.yhdyspinta.home.demo;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.survey.SurveyOverview;
import org.springframework.beans.factory.BeanFactory;

/** The demo's own answers on a stage. */
public final class DemoScene {

    private DemoScene() {
    }

    /** Opens the survey and answers it for those organisations. */
    public static void answer(BeanFactory beans, Actor coordinator, SurveyOverview survey,
            List<Organisation> organisations) {
        beans.getBean(DemoAnswers.class).give(coordinator, survey, organisations);
    }

}
