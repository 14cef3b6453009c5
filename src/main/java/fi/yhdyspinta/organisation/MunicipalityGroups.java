package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of municipalities of a county (kuntaryhmät). They are public; the
 * coordinator keeps them.
 */
@Component
public class MunicipalityGroups {

    private final MunicipalityGroupStore groups;

    private final AuditTrail audit;

    MunicipalityGroups(MunicipalityGroupStore groups, AuditTrail audit) {
        this.groups = groups;
        this.audit = audit;
    }

    /** Those of the county of the request, by name. */
    @Transactional(readOnly = true)
    public List<MunicipalityGroup> list() {
        return this.groups.list();
    }

    /**
     * @throws NotFound when the county has no such group
     */
    @Transactional(readOnly = true)
    public MunicipalityGroup get(MunicipalityGroupId id) {
        return this.groups.find(id).orElseThrow(() -> new NotFound("No such group of municipalities"));
    }

    /**
     * Makes a group, or changes it when it is there.
     * @throws Forbidden to others than the coordinator
     */
    @Transactional
    public void save(Actor actor, MunicipalityGroup group) {
        actor.require(Role.COORDINATOR);
        this.groups.save(actor.county(), group);
        this.audit.record(actor, OrganisationAudit.MUNICIPALITY_GROUP_SAVED, group.id());
    }

    /**
     * Takes a group away; its municipalities stay.
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when the county has no such group
     */
    @Transactional
    public void remove(Actor actor, MunicipalityGroupId id) {
        actor.require(Role.COORDINATOR);
        this.groups.delete(get(id).id());
        this.audit.record(actor, OrganisationAudit.MUNICIPALITY_GROUP_REMOVED, id);
    }

}
