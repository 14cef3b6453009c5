package fi.yhdyspinta.survey;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;

/** An organisation's answer handed in whole, without the page (vastauksen syöttö). */
public interface AnswerEntry {

    /**
     * Submits the answer of the organisation that the actor acts for.
     * @param values by the names of the fields as the page has them: q1 is the first
     * question, q13.2 its second part
     * @return whether it was complete, in time and submitted; otherwise it is kept as a
     * draft
     * @throws fi.yhdyspinta.platform.Forbidden unless the actor may submit for the
     * organisation
     */
    boolean submit(Actor actor, SurveyId survey, Map<String, String> values);

}
