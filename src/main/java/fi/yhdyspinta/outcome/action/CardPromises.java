package fi.yhdyspinta.outcome.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.AgreedAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open actions to which organisations of a municipality are parties, for its card.
 */
@Component
class CardPromises implements CardSource {

    private final AgreedActions actions;

    private final Organisations organisations;

    CardPromises(AgreedActions actions, Organisations organisations) {
        this.actions = actions;
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Promise> listPromises(Municipality municipality) {
        var all = this.organisations.list().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return this.actions.listOpen()
            .stream()
            .filter(action -> action.publishedAt() != null && !action.isGone())
            .filter(action -> action.parties()
                .stream()
                .anyMatch(party -> isOf(municipality, all, party.organisation())))
            .sorted(Comparator.comparing(AgreedAction::dueOn,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .map(action -> promise(action, all))
            .toList();
    }

    private static boolean isOf(Municipality municipality, Map<OrganisationId, Organisation> all,
            OrganisationId party) {
        var organisation = all.get(party);
        return organisation != null && municipality.code().equals(organisation.municipalityCode());
    }

    private Promise promise(AgreedAction action, Map<OrganisationId, Organisation> all) {
        var lead = all.containsKey(action.lead()) ? all.get(action.lead()) : this.organisations.get(action.lead());
        return new Promise(action.what(), lead.name(), "/actions/" + action.id(), action.state().key(), action.dueOn(),
                lead.example());
    }

}
