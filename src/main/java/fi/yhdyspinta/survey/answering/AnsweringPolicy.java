package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.Set;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.questionnaire.Survey;

/**
 * Who may do what with an organisation's answer. Its own people write it, its
 * representative submits it, or the deputy standing in; the county reads what has been
 * submitted and no draft; the system administrator reads nothing.
 */
public final class AnsweringPolicy {

    static final Set<Role> WRITERS = Set.of(Role.REPRESENTATIVE, Role.DEPUTY, Role.CONTRIBUTOR,
            Role.MUNICIPAL_COORDINATOR);

    private AnsweringPolicy() {
    }

    public static boolean mayWrite(Actor actor, OrganisationId organisation) {
        return WRITERS.stream().anyMatch(role -> actor.has(organisation, role));
    }

    static boolean maySubmit(Actor actor, OrganisationId organisation) {
        return actor.has(organisation, Role.REPRESENTATIVE, Role.DEPUTY);
    }

    /** Whether the actor submits in the representative's place. */
    static boolean standsIn(Actor actor, OrganisationId organisation) {
        return maySubmit(actor, organisation) && !actor.has(organisation, Role.REPRESENTATIVE);
    }

    static void requireWriter(Actor actor, OrganisationId organisation) {
        requireMember(actor, organisation);
        if (!mayWrite(actor, organisation)) {
            throw new Forbidden("Does not write for the organisation");
        }
    }

    static void requireSubmitter(Actor actor, OrganisationId organisation) {
        requireMember(actor, organisation);
        if (!maySubmit(actor, organisation)) {
            throw new Forbidden("Does not submit for the organisation");
        }
    }

    /** Submitted answers: the organisation's own people and the coordinator. */
    static void requireReader(Actor actor, OrganisationId organisation) {
        if (!actor.isCoordinator()) {
            requireWriter(actor, organisation);
        }
    }

    /** A survey that has not been opened exists for the coordinator only. */
    static void requireAnnounced(Survey survey, Instant now) {
        if (survey.stateAt(now) == SurveyState.DRAFT) {
            throw new NotFound("No such survey");
        }
    }

    private static void requireMember(Actor actor, OrganisationId organisation) {
        actor.person();
        if (!actor.belongsTo(organisation)) {
            throw new NotFound("No such answer");
        }
    }

}
