package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.ProcessId;

/**
 * What is brought before a deciding body (päätösasia).
 *
 * @param organisation whose body it is: the county's, or a municipality's own
 * @param body the deciding body, for example the county executive (aluehallitus)
 * @param proposal the presentation and the proposed decision (esittelyteksti,
 * päätösehdotus)
 */
public record DecisionItem(DecisionId id, ProcessId process, OrganisationId organisation, String body, String title,
        String proposal, List<ConclusionId> conclusions, List<AgreedActionId> actions, Instant draftedAt) {

    public DecisionItem {
        conclusions = List.copyOf(conclusions);
        actions = List.copyOf(actions);
    }

}
