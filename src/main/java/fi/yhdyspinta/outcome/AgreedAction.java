package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to be done, by whom and by when (sovittu toimenpide). It is agreed only
 * when every party has accepted its own part.
 *
 * @param parties all who are named, the leading one first
 * @param termsVersion grows with every change; acceptances hold for one version
 * @param askedAt since when the present terms wait for acceptance
 * @param carriedFrom the action of an earlier process that this one goes on with
 * @param publishedAt null while the public may not read it
 * @param removal null while it stands
 */
public record AgreedAction(AgreedActionId id, ProcessId process, LocalText what, List<Commitment> parties,
        @Nullable LocalDate dueOn, @Nullable GoalId goal, Resource resource, @Nullable String firstStep,
        @Nullable String indicator, List<ConclusionId> conclusions, int termsVersion, Instant askedAt,
        ActionState state, Proposal proposal, @Nullable AgreedActionId carriedFrom, @Nullable Instant publishedAt,
        @Nullable Removal removal) {

    public AgreedAction {
        parties = List.copyOf(parties);
        conclusions = List.copyOf(conclusions);
    }

    public OrganisationId lead() {
        return this.parties.stream().filter(Commitment::leads).findFirst().orElseThrow().organisation();
    }

    public Optional<Commitment> partyOf(OrganisationId organisation) {
        return this.parties.stream().filter(party -> party.organisation().equals(organisation)).findFirst();
    }

    public boolean isAcceptedByAll() {
        return this.parties.stream().allMatch(Commitment::isAccepted);
    }

    public boolean isOverdue(LocalDate today) {
        return this.state.isOpen() && this.dueOn != null && this.dueOn.isBefore(today);
    }

    public boolean isGone() {
        return this.removal != null;
    }

}
