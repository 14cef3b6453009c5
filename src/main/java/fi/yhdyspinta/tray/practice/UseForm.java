package fi.yhdyspinta.tray.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.tray.PracticeId;

/**
 * The use of a practice as typed.
 *
 * @param organisation id of an organisation
 * @param state name of a state
 */
public record UseForm(String organisation, String state, String since, String until, String note) {

    public UseForm {
        organisation = Objects.requireNonNullElse(organisation, "");
        state = Objects.requireNonNullElse(state, "");
        since = Objects.requireNonNullElse(since, "");
        until = Objects.requireNonNullElse(until, "");
        note = Objects.requireNonNullElse(note, "");
    }

    static UseForm empty(String organisation) {
        return new UseForm(organisation, UseState.IN_USE.name(), "", "", "");
    }

    static UseForm of(PracticeUse use) {
        var since = use.since();
        var until = use.until();
        var note = use.note();
        return new UseForm(use.organisation().toString(), use.state().name(), since == null ? "" : since.toString(),
                until == null ? "" : until.toString(), note == null ? "" : note);
    }

    public boolean is(UseState other) {
        return this.state.equals(other.name());
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var chosen = Typed.choice(UseState.class, this.state);
        var from = Typed.date(this.since);
        if (this.organisation.isEmpty()) {
            problems.put("organisation", "tray.practice.user.missing");
        }
        if (chosen.isEmpty()) {
            problems.put("state", "tray.practice.use.missing");
        }
        if (from.isEmpty() && !(this.since.isBlank() && is(UseState.PLANNED))) {
            problems.put("since", "tray.practice.since.missing");
        }
        if (!this.until.isBlank()) {
            var ended = Typed.date(this.until);
            if (ended.isEmpty() || (from.isPresent() && ended.get().isBefore(from.get()))) {
                problems.put("until", "tray.practice.until.wrong");
            }
        }
        if (this.note.length() > PracticeUse.LONGEST) {
            problems.put("note", "tray.practice.long");
        }
        return problems;
    }

    /** Only when there are no problems. */
    PracticeUse toUse(PracticeId practice) {
        return new PracticeUse(practice, OrganisationId.of(this.organisation),
                Typed.choice(UseState.class, this.state).orElseThrow(), Typed.date(this.since).orElse(null),
                Typed.date(this.until).orElse(null), Typed.orNull(this.note));
    }

}
