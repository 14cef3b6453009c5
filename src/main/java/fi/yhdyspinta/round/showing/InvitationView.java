package fi.yhdyspinta.round.showing;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * The register of the county beside the invitations of a round.
 *
 * @param municipalities names by code, to choose from
 * @param type the kind of party chosen, null for all
 * @param municipality the code chosen, null for all
 */
public record InvitationView(Round round, List<InvitedLine> lines, Map<String, LocalText> municipalities,
        @Nullable PartyType type, @Nullable String municipality) {

    public boolean hasSomebodyToInvite() {
        return this.lines.stream().anyMatch(line -> line.invitation() == null);
    }

}
