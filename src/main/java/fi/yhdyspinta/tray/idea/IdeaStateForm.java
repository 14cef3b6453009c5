package fi.yhdyspinta.tray.idea;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.platform.web.Typed;

/**
 * How far an idea has come, as typed.
 *
 * @param state name of a state
 * @param link where what came of it can be read
 */
public record IdeaStateForm(String state, String taker, String link) {

    public static final int LONGEST_TAKER = 200;

    private static final int LONGEST_LINK = 2_000;

    public IdeaStateForm {
        state = Objects.requireNonNullElse(state, "");
        taker = Objects.requireNonNullElse(taker, "");
        link = Objects.requireNonNullElse(link, "");
    }

    static IdeaStateForm of(Idea.Standing standing) {
        var taker = standing.taker();
        var link = standing.doneLink();
        return new IdeaStateForm(standing.state().name(), taker == null ? "" : taker, link == null ? "" : link);
    }

    public boolean is(IdeaState other) {
        return this.state.equals(other.name());
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.choice(IdeaState.class, this.state).isEmpty()) {
            problems.put("state", "tray.idea.state.missing");
        }
        if (is(IdeaState.TAKEN) && this.taker.isBlank()) {
            problems.put("taker", "tray.idea.taker.missing");
        }
        else if (this.taker.length() > LONGEST_TAKER) {
            problems.put("taker", "tray.idea.long");
        }
        var wanted = is(IdeaState.DONE) || !this.link.isBlank();
        if (wanted && (!Typed.isLink(this.link) || this.link.strip().length() > LONGEST_LINK)) {
            problems.put("link", "tray.idea.link.missing");
        }
        return problems;
    }

    /** Only when there are no problems. */
    Idea.Standing toStanding() {
        return new Idea.Standing(Typed.choice(IdeaState.class, this.state).orElseThrow(), Typed.orNull(this.taker),
                this.link.isBlank() ? null : this.link.strip());
    }

}
