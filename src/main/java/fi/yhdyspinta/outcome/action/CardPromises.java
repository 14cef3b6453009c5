package fi.yhdyspinta.outcome.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Commitment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open actions to which organisations of municipalities are parties, for their cards.
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
    public Part part() {
        return Part.PROMISES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> list(List<Municipality> municipalities) {
        var codes = municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        var published = this.actions.listOpen()
            .stream()
            .filter(action -> action.publishedAt() != null && !action.isGone())
            .toList();
        var parties = this.organisations.getAll(published.stream()
            .flatMap(action -> action.parties().stream())
            .map(Commitment::organisation)
            .collect(Collectors.toSet()));
        return published.stream()
            .filter(action -> action.parties()
                .stream()
                .anyMatch(party -> isOf(codes, parties.get(party.organisation()))))
            .sorted(Comparator.comparing(AgreedAction::dueOn,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .map(action -> entry(action, Objects.requireNonNull(parties.get(action.lead()))))
            .toList();
    }

    private static boolean isOf(Set<String> codes, @Nullable Organisation party) {
        return party != null && party.municipalityCode() != null && codes.contains(party.municipalityCode());
    }

    private static Entry entry(AgreedAction action, Organisation lead) {
        return new Entry(action.what(), lead.name(), "/actions/" + action.id(), action.state().key(), action.dueOn(),
                lead.example());
    }

}
