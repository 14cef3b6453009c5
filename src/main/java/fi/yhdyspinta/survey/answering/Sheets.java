package fi.yhdyspinta.survey.answering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.answering.HistoryStore.Aside;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an organisation's answer for those who write it. */
@Component
class Sheets {

    private final Questionnaires surveys;

    private final ResponseStore responses;

    private final DraftStore drafts;

    private final HistoryStore history;

    private final SubmissionStore submissions;

    private final Organisations organisations;

    private final Memberships memberships;

    private final People people;

    private final Clock clock;

    Sheets(Questionnaires surveys, ResponseStore responses, DraftStore drafts, HistoryStore history,
            SubmissionStore submissions, Organisations organisations, Memberships memberships, People people,
            Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.drafts = drafts;
        this.history = history;
        this.submissions = submissions;
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OpenSheet open(Actor actor, SurveyId id, OrganisationId organisation) {
        AnsweringPolicy.requireWriter(actor, organisation);
        var survey = this.surveys.get(id);
        var now = this.clock.instant();
        AnsweringPolicy.requireAnnounced(survey, now);
        var response = this.responses.find(id, organisation);
        var key = Response.idOf(id, organisation);
        var change = response.isPresent() ? this.drafts.change(key) : 0;
        var current = response.isPresent() ? this.drafts.list(key) : Map.<Field.Key, Draft>of();
        var unsettled = response.isPresent() ? this.history.listUnsettled(key) : List.<Aside>of();
        var standsIn = AnsweringPolicy.standsIn(actor, organisation);
        return new OpenSheet(survey, this.organisations.get(organisation), response, current, unsettled,
                writers(current, unsettled), change, survey.isOpenAt(now),
                AnsweringPolicy.maySubmit(actor, organisation), standsIn,
                standsIn ? representatives(organisation) : List.of(), hasUnsent(key, response.isPresent(), current));
    }

    private Map<UUID, Person> writers(Map<Field.Key, Draft> drafts, List<Aside> unsettled) {
        var ids = Stream.concat(drafts.values().stream().map(Draft::by), unsettled.stream().map(Aside::by))
            .distinct()
            .toList();
        return this.people.list(ids)
            .stream()
            .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    private List<Person> representatives(OrganisationId organisation) {
        return this.people.list(this.memberships.listHolders(organisation, Role.REPRESENTATIVE));
    }

    private boolean hasUnsent(UUID response, boolean begun, Map<Field.Key, Draft> drafts) {
        if (!begun) {
            return false;
        }
        return this.submissions.findCurrent(response).map(this.submissions::listFields).map(sent -> {
            var values = sent.stream()
                .collect(Collectors.toMap(SubmissionStore.SentField::key, SubmissionStore.SentField::value));
            return drafts.values()
                .stream()
                .anyMatch(draft -> !values.getOrDefault(draft.key(), "").equals(draft.value()));
        }).orElse(false);
    }

}
