package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in the practice bank: whoever has a role in the county proposes, owners
 * look after their own, the coordinator takes in and retires.
 */
final class PracticePolicy {

    private PracticePolicy() {
    }

    static boolean isInsider(Actor actor) {
        return !actor.mandates().isEmpty();
    }

    static void requireInsider(Actor actor) {
        require(isInsider(actor), "Needs a role in the county");
    }

    /** For the own organisation; the coordinator for anybody, known or not. */
    static void requireProposer(Actor actor, @Nullable OrganisationId owner) {
        require(actor.isCoordinator() || (owner != null && actor.belongsTo(owner)), "Not the own organisation");
    }

    /** What is not in the bank yet is for its owner, its proposer and the coordinator. */
    static boolean sees(Actor actor, GoodPractice practice) {
        return practice.isPublic() || looksAfter(actor, practice)
                || actor.doer().filter(practice.proposedBy()::equals).isPresent();
    }

    static boolean looksAfter(Actor actor, GoodPractice practice) {
        var owner = practice.owner();
        return actor.isCoordinator() || (owner != null && actor.belongsTo(owner));
    }

    static boolean edits(Actor actor, GoodPractice practice) {
        return !practice.isRetired() && looksAfter(actor, practice);
    }

    static void requireEditor(Actor actor, GoodPractice practice) {
        requireOwner(actor, practice);
        requireStanding(practice);
    }

    static void requireOwner(Actor actor, GoodPractice practice) {
        require(looksAfter(actor, practice), "Somebody else's practice");
    }

    static void requireCoordinator(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    static void requireUser(Actor actor, GoodPractice practice, OrganisationId organisation) {
        require(actor.isCoordinator() || actor.belongsTo(organisation), "Not the own organisation");
        requireStanding(practice);
    }

    /** Who owns or has used it knows what came of it. */
    static boolean tells(Actor actor, GoodPractice practice, List<PracticeUse> uses) {
        return !practice.isRetired() && (looksAfter(actor, practice) || uses.stream()
            .anyMatch(use -> use.state() != UseState.PLANNED && actor.belongsTo(use.organisation())));
    }

    static void requireTeller(Actor actor, GoodPractice practice, List<PracticeUse> uses) {
        requireStanding(practice);
        require(tells(actor, practice, uses), "Neither owns nor uses it");
    }

    static void requireStanding(GoodPractice practice) {
        if (practice.isRetired()) {
            throw new Overtaken("The practice has been retired");
        }
    }

    private static void require(boolean may, String otherwise) {
        if (!may) {
            throw new Forbidden(otherwise);
        }
    }

}
