package fi.yhdyspinta.organisation.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with what is known of it.
 *
 * @param home name of its own municipality
 * @param municipalities names of those it works in
 * @param parent the organisation it is part of, when the reader may see it
 * @param successor who carries on its work, when the reader may see it
 * @param today the day on which its state is told
 * @param coordinator whether the reader may change it and see its mailbox
 * @param unreachable whether mail to it comes back
 * @param history when it came to which state, the latest first
 */
public record EntryPage(Entry entry, @Nullable LocalText home, List<LocalText> municipalities,
        @Nullable Organisation parent, @Nullable Organisation successor, LocalDate today, boolean member,
        boolean coordinator, List<Placed> history, boolean unreachable) {

    /**
     * A change of state with the name of who made it, empty when it followed by itself.
     */
    public record Placed(StateChange change, String by) {
    }

    /** Where all are found that work for the theme. */
    public String themeAddress(String theme) {
        return "?theme=" + URLEncoder.encode(theme, StandardCharsets.UTF_8);
    }

    public boolean ended() {
        return this.entry.profile().hasEndedBy(this.today);
    }

    public OrganisationState state() {
        return this.entry.state(this.today);
    }

    /** Whom it reaches, in the order of the list. */
    public List<PopulationGroup> groups() {
        return this.entry.profile().groups().stream().sorted().toList();
    }

}
