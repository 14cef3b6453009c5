package fi.yhdyspinta.tray.idea;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/** An idea of a project or a thesis (hankeidea, opinnäytetyön aihe). */
public record Idea(IdeaId id, Terms terms, Standing standing, Instant proposedAt) {

    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_TEXT = 4_000;

    public static final int LONGEST_OFFER = 2_000;

    /**
     * What is told of it.
     *
     * @param language in which it is written
     * @param offer what the partner in working life offers
     * @param organisation who proposes it
     */
    public record Terms(Language language, IdeaKind kind, String title, String description, @Nullable FocusAreaId theme,
            @Nullable String offer, OrganisationId organisation) {

        Terms proposedBy(OrganisationId other) {
            return new Terms(this.language, this.kind, this.title, this.description, this.theme, this.offer, other);
        }

    }

    /**
     * How far it has come.
     *
     * @param taker by whom or by what it was taken up
     * @param doneLink where what came of it can be read
     */
    public record Standing(IdeaState state, @Nullable String taker, @Nullable String doneLink) {

        static final Standing OPEN = new Standing(IdeaState.OPEN, null, null);

    }

    public String path() {
        return "/ideas/" + this.id;
    }

    public boolean isWithdrawn() {
        return this.standing.state() == IdeaState.WITHDRAWN;
    }

}
