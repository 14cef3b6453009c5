package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation says of itself, written into the register. Who may say so is the
 * caller's to know: the link of a mail, or the coordinator's acceptance.
 */
@Component
public class Corrections {

    private final RegisterStore register;

    private final EntryRowStore rows;

    private final SnapshotStore snapshots;

    private final Clock clock;

    Corrections(RegisterStore register, EntryRowStore rows, SnapshotStore snapshots, Clock clock) {
        this.register = register;
        this.rows = rows;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not in the county
     */
    @Transactional(readOnly = true)
    public Snapshot get(OrganisationId id) {
        return this.snapshots.find(id).orElseThrow(() -> new NotFound("No such organisation"));
    }

    /**
     * Writes some columns; the others stay. An empty text of a snapshot is not in it, and
     * stays.
     */
    @Transactional
    public void write(OrganisationId id, Snapshot texts) {
        var known = this.register.find(id, true).orElseThrow(() -> new NotFound("No such organisation"));
        var after = get(id).with(texts.texts());
        var organisation = known.organisation();
        var profile = known.profile();
        this.rows
            .save(new Entry(
                    new Organisation(id,
                            new LocalText(after.get(Column.NAME_FI), after.get(Column.NAME_SV),
                                    after.get(Column.NAME_EN)),
                            organisation.partyType(), organisation.municipalityCode(),
                            orNull(after.get(Column.MAILBOX)), Language.valueOf(after.get(Column.LANGUAGE)),
                            organisation.example()),
                    new Profile(BusinessId.parse(after.get(Column.BUSINESS_ID)).orElse(null),
                            orNull(after.get(Column.ASSOCIATION_NUMBER)), profile.municipalities(),
                            split(after.get(Column.THEMES), "\n"), groups(after), profile.consent(), profile.parent(),
                            profile.endedOn(), profile.successor()),
                    known.kept()));
    }

    /** Says where it stands, since it has answered or has not. */
    @Transactional
    public void place(CountyId county, OrganisationId id, OrganisationState state) {
        var known = this.register.find(id, true);
        if (known.isPresent() && known.get().kept() != state) {
            this.rows.saveState(county, id, state, null, this.clock.instant());
        }
    }

    private static Set<PopulationGroup> groups(Snapshot after) {
        return split(after.get(Column.POPULATION_GROUPS), ";").stream()
            .map(PopulationGroup::valueOf)
            .collect(Collectors.toSet());
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

}
