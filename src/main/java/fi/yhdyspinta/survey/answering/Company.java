package fi.yhdyspinta.survey.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.live.LiveChanges;
import fi.yhdyspinta.platform.live.LiveMessage;
import fi.yhdyspinta.platform.live.LiveSource;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing in company: who else has the answer before them, and what they have written
 * since one last heard (yhdessä kirjoittaminen). Everything is read from the database, so
 * it is the same on every node and after every break.
 */
@Component
class Company implements LiveSource {

    /** Somebody who has not been heard of for so long has left. */
    private static final Duration GONE = Duration.ofSeconds(50);

    private final Answering answering;

    private final Questionnaires surveys;

    private final ResponseStore responses;

    private final Drafts drafts;

    private final DraftStore draftStore;

    private final PresenceStore presence;

    private final People people;

    private final Memberships memberships;

    private final JsonMapper json;

    private final Clock clock;

    Company(Answering answering, Questionnaires surveys, ResponseStore responses, Drafts drafts, DraftStore draftStore,
            PresenceStore presence, People people, Memberships memberships, JsonMapper json, Clock clock) {
        this.answering = answering;
        this.surveys = surveys;
        this.responses = responses;
        this.drafts = drafts;
        this.draftStore = draftStore;
        this.presence = presence;
        this.people = people;
        this.memberships = memberships;
        this.json = json;
        this.clock = clock;
    }

    /** What the others have done since a change. */
    record News(long change, List<Changed> fields, List<Present> present) {
    }

    /** A field as it stands now. */
    record Changed(String field, String value, int revision, String by, String writer) {
    }

    /** Somebody who has the answer open. */
    record Present(String id, String name) {
    }

    @Transactional(label = Editions.UNWATCHED)
    public News arrive(Actor actor, SurveyId survey, OrganisationId organisation, long since) {
        this.answering.survey(actor, survey, organisation);
        var now = this.clock.instant();
        var fresh = this.presence.arrive(actor.county(), survey, organisation, actor.person(), now, now.minus(GONE));
        var response = this.responses.find(survey, organisation);
        if (fresh && response.isPresent()) {
            tell(actor, response.get());
        }
        return response.map(each -> news(each, since))
            .orElseGet(() -> new News(0, List.of(), present(survey, organisation, now)));
    }

    @Transactional(label = Editions.UNWATCHED)
    public void leave(Actor actor, SurveyId survey, OrganisationId organisation) {
        this.answering.survey(actor, survey, organisation);
        this.presence.leave(survey, organisation, actor.person());
        this.responses.find(survey, organisation).ifPresent(response -> tell(actor, response));
    }

    @Override
    public String kind() {
        return Drafts.LIVE_KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public LiveChanges since(LiveTopic topic, long revision) {
        return this.responses.find(topic.subject()).map(response -> {
            var news = news(response, revision);
            return LiveChanges.of(news.change(),
                    List.of(new LiveMessage(news.change(), "news", this.json.writeValueAsString(news))));
        }).orElseGet(() -> LiveChanges.of(0, List.of()));
    }

    /**
     * Those who write for the organisation today; before anybody has, nothing is told.
     */
    @Override
    @Transactional(readOnly = true)
    public Set<String> listEntitled(LiveTopic topic, Set<String> owners) {
        return this.responses.find(topic.subject())
            .map(response -> AnsweringPolicy.WRITERS.stream()
                .flatMap(role -> this.memberships.listHolders(response.organisation(), role).stream())
                .map(PersonId::toString)
                .collect(Collectors.toSet()))
            .orElse(owners);
    }

    private void tell(Actor actor, Response response) {
        this.draftStore.nextChange(response.id());
        this.drafts.announce(actor.county(), response);
    }

    private News news(Response response, long since) {
        var survey = this.surveys.get(response.survey());
        var change = this.draftStore.change(response.id());
        var changed = this.draftStore.listChangedSince(response.id(), since);
        var names = new ArrayList<Changed>();
        for (var field : Field.list(survey)) {
            changed.stream()
                .filter(draft -> draft.key().equals(field.key()))
                .forEach(draft -> names.add(changed(field, draft)));
        }
        return new News(change, names, present(response.survey(), response.organisation(), this.clock.instant()));
    }

    private Changed changed(Field field, Draft draft) {
        return new Changed(field.name(), draft.value(), draft.revision(), draft.by().toString(),
                this.people.find(draft.by()).map(fi.yhdyspinta.identity.Person::name).orElse(""));
    }

    private List<Present> present(SurveyId survey, OrganisationId organisation, Instant now) {
        return this.people.list(this.presence.list(survey, organisation, now.minus(GONE)))
            .stream()
            .map(person -> new Present(person.id().toString(), person.name()))
            .toList();
    }

}
