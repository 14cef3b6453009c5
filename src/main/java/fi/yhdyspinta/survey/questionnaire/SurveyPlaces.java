package fi.yhdyspinta.survey.questionnaire;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.NavSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The surveys' place in the main navigation. */
@Component
@Order(30)
class SurveyPlaces implements NavSource {

    @Override
    public List<NavItem> items(Frame.Place place) {
        return List.of(new NavItem("survey.nav", place.path() + "/surveys"));
    }

}
