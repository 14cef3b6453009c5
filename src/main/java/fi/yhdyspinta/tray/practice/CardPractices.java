package fi.yhdyspinta.tray.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
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
        var codes = municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        var inUse = this.uses.listInUse();
        var users = this.organisations.getAll(inUse.stream().map(PracticeUse::organisation).distinct().toList());
        var seen = new HashSet<>();
        return inUse.stream()
            .filter(use -> isOf(codes, users.get(use.organisation())))
            .filter(use -> seen.add(use.practice()))
            .flatMap(use -> find(use, Objects.requireNonNull(users.get(use.organisation()))).stream())
            .toList();
    }

    private static boolean isOf(Set<String> codes, @Nullable Organisation user) {
        return user != null && user.municipalityCode() != null && codes.contains(user.municipalityCode());
    }

    private Optional<Entry> find(PracticeUse use, Organisation user) {
        return this.practices.find(use.practice())
            .filter(practice -> practice.state() == PracticeState.IN_BANK)
            .map(practice -> entry(practice, user));
    }

    private Entry entry(GoodPractice practice, Organisation user) {
        var terms = practice.terms();
        return new Entry(in(terms.language(), terms.name()), user.name(), "/practices/" + practice.id(),
                Objects.requireNonNull(terms.evidence()).level().key(), null, isExample(practice));
    }

    private boolean isExample(GoodPractice practice) {
        var owner = practice.owner();
        return owner != null && this.organisations.find(owner).filter(Organisation::example).isPresent();
    }

    private static LocalText in(Language language, String text) {
        return new LocalText(language == Language.FI ? text : null, language == Language.SV ? text : null,
                language == Language.EN ? text : null);
    }

}
