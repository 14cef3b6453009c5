package fi.yhdyspinta.survey.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.survey.answering.HistoryStore.Aside;
import fi.yhdyspinta.survey.questionnaire.Survey;

/**
 * An organisation's answer as its writer sees it (avoin vastauslomake).
 *
 * @param response empty before anybody has written
 * @param unsettled texts that wait beside what stands in a field
 * @param change the count of changes that this view holds
 * @param open whether the survey takes answers now
 * @param maySubmit whether the reader may submit
 * @param inPlaceOf the representatives in whose place the reader submits, when standing
 * in
 * @param unsent whether something has been changed since it was submitted
 */
record OpenSheet(Survey survey, Organisation organisation, Optional<Response> response, Map<Field.Key, Draft> drafts,
        List<Aside> unsettled, Map<java.util.UUID, Person> writers, long change, boolean open, boolean maySubmit,
        boolean standsIn, List<Person> inPlaceOf, boolean unsent) {

    AnswerSheet sheet() {
        return new AnswerSheet(this.survey, Answering.values(this.drafts));
    }

    boolean isSubmitted() {
        return this.response.map(Response::isSubmitted).orElse(false);
    }

    String nameOf(PersonId writer) {
        return Optional.ofNullable(this.writers.get(writer.value())).map(Person::name).orElse("");
    }

}
