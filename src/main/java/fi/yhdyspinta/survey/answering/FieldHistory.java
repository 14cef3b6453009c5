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
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.answering.HistoryStore.Former;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has stood in a field, and getting it back (palauttaminen). */
@Component
class FieldHistory {

    private final Answering answering;

    private final ResponseStore responses;

    private final Drafts drafts;

    private final DraftStore draftStore;

    private final HistoryStore history;

    private final People people;

    private final Clock clock;

    FieldHistory(Answering answering, ResponseStore responses, Drafts drafts, DraftStore draftStore,
            HistoryStore history, People people, Clock clock) {
        this.answering = answering;
        this.responses = responses;
        this.drafts = drafts;
        this.draftStore = draftStore;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FieldPast get(Actor actor, SurveyId id, OrganisationId organisation, String name) {
        var survey = this.answering.survey(actor, id, organisation);
        var field = field(survey, name);
        var draft = draft(id, organisation, field);
        var former = this.history.list(draft.id());
        var writers = writers(draft, former);
        return new FieldPast(survey, name, field.question().text(), field.label(),
                new FieldPast.Entry("", draft.value(), name(writers, draft.by()), draft.at(), false),
                former.stream()
                    .map(each -> new FieldPast.Entry(each.id().toString(), each.value(), name(writers, each.by()),
                            each.at(), each.setAside()))
                    .toList());
    }

    /** Puts a former text back; what stands there now goes to the history in its turn. */
    @Transactional
    void restore(Actor actor, SurveyId id, OrganisationId organisation, String name, UUID former) {
        var survey = this.answering.survey(actor, id, organisation);
        var field = field(survey, name);
        var now = this.clock.instant();
        var response = this.responses.lock(survey.county(), id, organisation, now);
        var draft = draft(id, organisation, field);
        var text = this.history.find(draft.id(), former).orElseThrow(() -> new NotFound("No such text"));
        this.drafts.keep(actor, response, List.of(Typed.of(field, text.value(), draft.revision())), now);
        this.history.settle(former, actor.person(), now);
    }

    private Draft draft(SurveyId survey, OrganisationId organisation, Field field) {
        var draft = this.draftStore.list(Response.idOf(survey, organisation)).get(field.key());
        if (draft == null) {
            throw new NotFound("Nothing written there");
        }
        return draft;
    }

    private Map<PersonId, Person> writers(Draft draft, List<Former> former) {
        var ids = Stream.concat(Stream.of(draft.by()), former.stream().map(Former::by)).distinct().toList();
        return this.people.list(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String name(Map<PersonId, Person> writers, PersonId id) {
        var person = writers.get(id);
        return person == null ? "" : person.name();
    }

    private static Field field(Survey survey, String name) {
        return Field.find(survey, name).orElseThrow(() -> new NotFound("No such field"));
    }

}
