package fi.yhdyspinta.representation.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.mandate.Assignment;
import fi.yhdyspinta.representation.procedure.Comment;
import fi.yhdyspinta.representation.procedure.Version;
import fi.yhdyspinta.representation.selection.Gap;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.Turn;

/**
 * The page of a process.
 *
 * @param meant how many organisations are represented, or would be today
 * @param voters how many have voted
 * @param turns what rotation counts of those represented, while nobody is chosen yet
 * @param places names of municipalities by code
 * @param may what the reader may do now
 * @param insider whether the reader belongs to an organisation and so sees all names
 */
public record ProcessPage(RepresentationProcess process, Phase phase, Version version, List<Version> versions,
        List<Comment> comments, List<Nomination> nominations, List<Gap> gaps, int meant, int voters,
        List<Assignment> assignments, List<Turn> turns, Map<OrganisationId, Organisation> organisations,
        Map<String, LocalText> places, May may, boolean insider) {

    /**
     * What the reader may do now.
     *
     * @param keep whether the reader runs the process
     * @param voted whether the reader's organisation has voted
     */
    public record May(boolean keep, boolean comment, boolean approve, boolean nominate, boolean vote, boolean voted) {
    }

    public String name(OrganisationId id, Frame frame) {
        var organisation = this.organisations.get(id);
        return organisation == null ? "" : frame.text(organisation.name());
    }

    /** A day as people write it, or years as they are. */
    public static String when(String held, Frame frame) {
        return held.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? frame.date(LocalDate.parse(held)) : held;
    }

    public List<Nomination> standing() {
        return this.nominations.stream().filter(one -> !one.isWithdrawn()).toList();
    }

    public long withdrawn() {
        return this.nominations.stream().filter(Nomination::isWithdrawn).count();
    }

}
