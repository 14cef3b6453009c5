package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.answering.Outcome.Conflict;
import fi.yhdyspinta.survey.answering.Outcome.Kept;
import fi.yhdyspinta.survey.answering.Outcome.TooLong;
import org.springframework.stereotype.Component;

/**
 * Keeps what is typed in the fields of a response, for the façades, within their
 * transaction and under the lock of the response. Nothing typed is lost: what is replaced
 * stays in the history, what meets another's text is merged or set aside.
 */
@Component
class Drafts {

    static final String LIVE_KIND = "answer";

    private final DraftStore drafts;

    private final HistoryStore history;

    private final LiveStreams live;

    Drafts(DraftStore drafts, HistoryStore history, LiveStreams live) {
        this.drafts = drafts;
        this.history = history;
        this.live = live;
    }

    /**
     * What has become of each field, in the order given, and what stands in all of them.
     */
    Keeping keep(Actor actor, Response response, Collection<Typed> typed, Instant at) {
        var saving = new Saving(actor.county(), actor.person(), at, this.drafts.list(response.id()));
        var outcomes = typed.stream().map(saving::take).toList();
        if (saving.hasChanges()) {
            var change = this.drafts.nextChange(response.id());
            this.history.keepReplaced(actor.county(), saving.replaced);
            this.drafts.insert(actor.county(), response.id(), saving.created, change);
            this.drafts.update(saving.changed, change);
            announce(actor.county(), response);
        }
        for (var outcome : settledBy(typed, outcomes)) {
            var draft = saving.current.get(outcome.field().key());
            if (draft != null) {
                this.history.settleOwn(draft.id(), actor.person(), at);
            }
        }
        return new Keeping(outcomes, saving.current);
    }

    /** What is kept of the fields in which the writer has chosen. */
    private static List<Outcome> settledBy(Collection<Typed> typed, List<Outcome> outcomes) {
        var chosen = typed.stream().filter(Typed::settles).map(each -> each.field().key()).toList();
        return outcomes.stream()
            .filter(outcome -> outcome instanceof Kept && chosen.contains(outcome.field().key()))
            .toList();
    }

    /** Tells those who write together, after the commit. */
    void announce(CountyId county, Response response) {
        this.live.announce(new LiveTopic(county.value(), LIVE_KIND, response.id()));
    }

    /** One round of keeping: decides field by field, writes the new rows together. */
    private final class Saving {

        private final CountyId county;

        private final PersonId by;

        private final Instant at;

        private final Map<Field.Key, Draft> current;

        private final List<Draft> created = new ArrayList<>();

        private final List<Draft> changed = new ArrayList<>();

        private final List<Draft> replaced = new ArrayList<>();

        private Saving(CountyId county, PersonId by, Instant at, Map<Field.Key, Draft> current) {
            this.county = county;
            this.by = by;
            this.at = at;
            this.current = new HashMap<>(current);
        }

        private boolean hasChanges() {
            return !this.created.isEmpty() || !this.changed.isEmpty();
        }

        private Outcome take(Typed typed) {
            var now = this.current.get(typed.field().key());
            if (typed.isTooLong()) {
                return new TooLong(typed.field(), typed.value(), now == null ? 0 : now.revision());
            }
            if (now == null) {
                return first(typed);
            }
            if (now.value().equals(typed.value())) {
                return new Kept(typed.field(), now.value(), now.revision());
            }
            if (now.revision() == typed.revision() && typed.ancestor() == null) {
                return replace(typed.field(), now, typed.value());
            }
            return meet(typed, now);
        }

        private Outcome first(Typed typed) {
            if (typed.value().isEmpty()) {
                return new Kept(typed.field(), "", 0);
            }
            var draft = new Draft(AnswerId.next(), typed.field().key(), typed.value(), 1, this.at, this.by);
            this.created.add(draft);
            this.current.put(draft.key(), draft);
            return new Kept(typed.field(), typed.value(), 1);
        }

        private Outcome meet(Typed typed, Draft now) {
            var base = ancestor(typed, now);
            var merged = switch (typed.field().kind()) {
                case TEXT -> Merge.texts(base, typed.value(), now.value());
                case SEVERAL -> Optional.of(typed.field().clean(Merge.choices(base, typed.value(), now.value())));
                case ONE -> Optional.of(typed.value().equals(base) ? now.value() : typed.value());
            };
            return merged.map(value -> replace(typed.field(), now, value)).orElseGet(() -> conflict(typed, now));
        }

        private Outcome replace(Field field, Draft now, String value) {
            if (value.equals(now.value())) {
                return new Kept(field, value, now.revision());
            }
            var draft = new Draft(now.id(), now.key(), value, now.revision() + 1, this.at, this.by);
            this.replaced.add(now);
            this.changed.add(draft);
            this.current.put(draft.key(), draft);
            return new Kept(field, value, draft.revision());
        }

        private Outcome conflict(Typed typed, Draft now) {
            Drafts.this.history.keepSetAside(this.county, now.id(), Math.max(0, typed.revision()), typed.value(),
                    this.by, this.at);
            return new Conflict(typed.field(), typed.value(), now.value(), now.revision());
        }

        private String ancestor(Typed typed, Draft now) {
            if (typed.lost() != null && wasKept(typed.lost(), now)) {
                return typed.lost();
            }
            if (typed.ancestor() != null) {
                return typed.ancestor();
            }
            return Drafts.this.history.findValue(now.id(), typed.revision()).orElse("");
        }

        /** A text was kept and the word of it got lost on the way back. */
        private boolean wasKept(String lost, Draft now) {
            return now.value().equals(lost) || Drafts.this.history.has(now.id(), lost, this.by);
        }

    }

}
