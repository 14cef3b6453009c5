package fi.yhdyspinta.representation.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.mandate.Assignment;
import fi.yhdyspinta.representation.mandate.Brief;
import fi.yhdyspinta.representation.mandate.Report;
import fi.yhdyspinta.representation.mandate.Topic;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import fi.yhdyspinta.representation.selection.Representative;
import fi.yhdyspinta.representation.selection.RepresentativeId;

/**
 * One meeting of the representatives: what they take along and what they report.
 *
 * @param sent the representatives in office on that day
 * @param own those of them for whom the reader writes
 * @param briefs the messages the reader may see
 * @param count how many messages there are
 * @param mayWrite whether the reader's organisation may write now
 */
public record AssignmentPage(RepresentationProcess process, Assignment assignment, List<Representative> sent,
        List<Representative> own, Map<NominationId, Nomination> nominations, List<Brief> briefs, int count,
        List<Topic> topics, List<Report> reports, Map<OrganisationId, Organisation> organisations, boolean mayWrite,
        boolean keeper, boolean insider, LocalDate today) {

    public String name(OrganisationId id, Frame frame) {
        var organisation = this.organisations.get(id);
        return organisation == null ? "" : frame.text(organisation.name());
    }

    public String name(Representative one, Frame frame) {
        var nomination = this.nominations.get(one.nomination());
        if (nomination == null) {
            return "";
        }
        return nomination.nameIsPublic() || this.insider ? nomination.name()
                : frame.text("representation.candidate.number", nomination.number());
    }

    public String organisation(Representative one, Frame frame) {
        var nomination = this.nominations.get(one.nomination());
        return nomination == null ? "" : name(nomination.organisation(), frame);
    }

    public Optional<Report> report(RepresentativeId representative) {
        return this.reports.stream().filter(report -> report.representative().equals(representative)).findFirst();
    }

    public Assignment.ReportState state(Representative one) {
        return this.assignment.reportState(report(one.id()).isPresent(), this.today);
    }

    /** Whether the reader may report for that representative now. */
    public boolean mayReport(Representative one) {
        return this.own.contains(one) && report(one.id()).isEmpty() && !this.today.isBefore(this.assignment.heldOn());
    }

}
