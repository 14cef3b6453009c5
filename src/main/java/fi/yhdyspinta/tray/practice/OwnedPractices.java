package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The practices that an organisation owns; its successor gets them. */
@Component
class OwnedPractices implements OrganisationUses {

    private final PracticeBank bank;

    OwnedPractices(PracticeBank bank) {
        this.bank = bank;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        return this.bank.listStanding(actor, organisation)
            .stream()
            .map(practice -> new OrganisationUse(OrganisationUse.Kind.PRACTICE,
                    Typed.in(practice.terms().language(), practice.terms().name(), null), "", practice.path(),
                    successor != null))
            .toList();
    }

    @Override
    @Transactional
    public int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        return this.bank.give(actor, organisation, successor);
    }

}
