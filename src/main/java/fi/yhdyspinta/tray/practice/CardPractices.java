package fi.yhdyspinta.tray.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.LocalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The practices of the bank that organisations of municipalities use, for their cards;
 * the longest in use first.
 */
@Component
class CardPractices implements CardSource {

    private final PracticeStore practices;

    private final PracticeUseStore uses;

    private final Organisations organisations;

    CardPractices(PracticeStore practices, PracticeUseStore uses, Organisations organisations) {
        this.practices = practices;
        this.uses = uses;
        this.organisations = organisations;
    }

    @Override
    public Part part() {
        return Part.PRACTICES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> list(List<Municipality> municipalities) {
        var there = this.organisations.listIn(municipalities.stream().map(Municipality::code).toList())
            .stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var seen = new HashSet<>();
        return this.uses.listInUse(there.keySet())
            .stream()
            .filter(use -> seen.add(use.practice()))
            .flatMap(use -> find(use, Objects.requireNonNull(there.get(use.organisation()))).stream())
            .toList();
    }

    private Optional<Entry> find(PracticeUse use, Organisation user) {
        return this.practices.find(use.practice())
            .filter(practice -> practice.state() == PracticeState.IN_BANK)
            .map(practice -> entry(practice, user));
    }

    private Entry entry(GoodPractice practice, Organisation user) {
        var terms = practice.terms();
        return new Entry(LocalText.only(terms.language(), terms.name()), user.name(), "/practices/" + practice.id(),
                Objects.requireNonNull(terms.evidence()).level().key(), null, isExample(practice));
    }

    private boolean isExample(GoodPractice practice) {
        var owner = practice.owner();
        return owner != null && this.organisations.find(owner).filter(Organisation::example).isPresent();
    }

}
