package fi.yhdyspinta.analysis.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Findings with what a page shows beside them. For people with a mandate in the county.
 */
@Component
public class FindingPages {

    private final Findings findings;

    private final Fragments fragments;

    private final Organisations organisations;

    FindingPages(Findings findings, Fragments fragments, Organisations organisations) {
        this.findings = findings;
        this.fragments = fragments;
        this.organisations = organisations;
    }

    /**
     * A finding on its page.
     *
     * @param others what it could be joined with
     */
    public record FindingPage(Finding finding, List<Fragment> fragments,
            Map<OrganisationId, Organisation> organisations, List<Finding> others) {
    }

    @Transactional(readOnly = true)
    public List<Finding> list(Actor reader, ProcessId process) {
        requireReader(reader);
        return this.findings.list(process);
    }

    @Transactional(readOnly = true)
    public FindingPage get(Actor reader, FindingId id) {
        requireReader(reader);
        var finding = this.findings.get(id);
        var quoted = this.fragments.list(id);
        var named = quoted.stream().map(Fragment::organisation).filter(Objects::nonNull).distinct().toList();
        var others = this.findings.list(finding.process()).stream().filter(other -> !other.id().equals(id)).toList();
        return new FindingPage(finding, quoted, this.organisations.getAll(named), others);
    }

    /**
     * @throws Forbidden unless the actor writes findings
     */
    public void requireWriter(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    private static void requireReader(Actor reader) {
        if (reader.mandates().isEmpty()) {
            throw new Forbidden("For those who take part");
        }
    }

}
