package fi.yhdyspinta.tray.idea;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ideas that an organisation has proposed; its successor gets them. */
@Component
class ProposedIdeas implements OrganisationUses {

    private final Ideas ideas;

    ProposedIdeas(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        return this.ideas.listPending(actor, organisation)
            .stream()
            .map(idea -> new OrganisationUse(OrganisationUse.Kind.IDEA,
                    Typed.in(idea.terms().language(), idea.terms().title(), null), "", idea.path(), successor != null))
            .toList();
    }

    @Override
    @Transactional
    public int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        return this.ideas.give(actor, organisation, successor);
    }

}
