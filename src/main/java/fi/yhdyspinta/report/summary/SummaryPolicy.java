package fi.yhdyspinta.report.summary;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;

/**
 * Who may do what with a summary: the coordinator writes, approves and publishes;
 * facilitators and decision-makers read the draft; those who answer for an organisation
 * read and comment it while it is open for comments; everybody reads what is published.
 */
final class SummaryPolicy {

    private static final Role[] COMMENTERS = { Role.REPRESENTATIVE, Role.DEPUTY, Role.MUNICIPAL_COORDINATOR };

    private SummaryPolicy() {
    }

    static void requireEditor(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    static boolean readsDraft(Actor actor, Summary summary) {
        return actor.isCoordinator() || actor.has(Role.FACILITATOR) || actor.has(Role.DECISION_MAKER)
                || summary.state() instanceof SummaryState.Commented && answersForSomebody(actor);
    }

    static void requireDraftReader(Actor actor, Summary summary) {
        if (!readsDraft(actor, summary)) {
            throw new Forbidden("The draft is not open to the reader");
        }
    }

    static boolean comments(Actor actor, Summary summary, LocalDate today) {
        return summary.isOpenForComments(today) && actor.actingFor() != null
                && actor.has(actor.organisation(), COMMENTERS);
    }

    /** The organisation for which the actor comments. */
    static OrganisationId requireCommenter(Actor actor, Summary summary, LocalDate today) {
        if (actor.actingFor() == null || !actor.has(actor.organisation(), COMMENTERS)) {
            throw new Forbidden("Does not comment");
        }
        if (!comments(actor, summary, today)) {
            throw new Overtaken("Comments are closed");
        }
        return actor.organisation();
    }

    private static boolean answersForSomebody(Actor actor) {
        return actor.has(Role.REPRESENTATIVE) || actor.has(Role.DEPUTY) || actor.has(Role.MUNICIPAL_COORDINATOR);
    }

}
