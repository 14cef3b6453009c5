package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A practice on its page, and what the reader may do about it.
 *
 * @param ended when its owner has ended, and who carries on; null while it is there
 * @param insider whether the reader has a role in the county
 * @param saved everything that was told of its users, to those who see its history
 * @param edits whether the reader changes it
 * @param tells whether the reader tells what has been found
 */
public record PracticePage(GoodPractice practice, Map<OrganisationId, Organisation> organisations,
        Optional<LocalText> theme, List<PracticeUse> uses, List<PracticeUses.Saved> saved, Spread spread,
        List<PracticeResult> results, Optional<GoodPractice> mergedInto, @Nullable Standing ended, boolean insider,
        boolean edits, boolean looksAfter, boolean tells, boolean coordinator) {

    public LocalText nameOf(OrganisationId organisation) {
        return Objects.requireNonNull(this.organisations.get(organisation)).name();
    }

    public @Nullable LocalText ownerName() {
        var owner = this.practice.owner();
        return owner == null ? null : nameOf(owner);
    }

    public boolean example() {
        return this.organisations.values().stream().anyMatch(Organisation::example);
    }

    /** Whether the coordinator may take it into the bank now. */
    public boolean isToBeTaken() {
        return this.coordinator && this.practice.state() != PracticeState.IN_BANK && this.practice.isWeighed();
    }

}
