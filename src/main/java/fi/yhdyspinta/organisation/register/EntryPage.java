package fi.yhdyspinta.organisation.register;

import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with what is known of it.
 *
 * @param home name of its own municipality
 * @param municipalities names of those it works in
 * @param parent the organisation it is part of, when the reader may see it
 * @param successor who carries on its work, when the reader may see it
 * @param coordinator whether the reader may change it and see its mailbox
 */
public record EntryPage(Entry entry, @Nullable LocalText home, List<LocalText> municipalities,
        @Nullable Organisation parent, @Nullable Organisation successor, boolean ended, boolean member,
        boolean coordinator) {

    /** Whom it reaches, in the order of the list. */
    public List<PopulationGroup> groups() {
        return this.entry.profile().groups().stream().sorted().toList();
    }

}
