package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A municipality with the organisations that belong to it (kunnan toimijat). */
@Component
class MunicipalUsers {

    private final Organisations organisations;

    MunicipalUsers(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<OrganisationId> in(OrganisationId municipality) {
        var code = this.organisations.get(municipality).municipalityCode();
        var others = code == null ? Stream.<Organisation>empty()
                : this.organisations.list().stream().filter(each -> code.equals(each.municipalityCode()));
        return Stream.concat(Stream.of(municipality), others.map(Organisation::id)).distinct().toList();
    }

}
