package fi.yhdyspinta.tray.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.tray.PracticeCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Practices in short, for the pages of others. */
@Component
public class PracticeCards {

    private final PracticeStore practices;

    private final PracticeUseStore uses;

    private final Organisations organisations;

    PracticeCards(PracticeStore practices, PracticeUseStore uses, Organisations organisations) {
        this.practices = practices;
        this.uses = uses;
        this.organisations = organisations;
    }

    /** What is in the bank and in use there, the longest in use first. */
    @Transactional(readOnly = true)
    public List<PracticeCard> inMunicipality(String code, int limit) {
        var there = this.organisations.list()
            .stream()
            .filter(organisation -> code.equals(organisation.municipalityCode()))
            .map(Organisation::id)
            .toList();
        var seen = new HashSet<>();
        return this.uses.listInUse(there)
            .stream()
            .filter(use -> seen.add(use.practice()))
            .flatMap(use -> card(use).stream())
            .limit(limit)
            .toList();
    }

    private Optional<PracticeCard> card(PracticeUse use) {
        return this.practices.find(use.practice())
            .filter(practice -> practice.state() == PracticeState.IN_BANK)
            .map(practice -> new PracticeCard(practice.id(), practice.terms().name(), practice.terms().language(),
                    Objects.requireNonNull(practice.terms().evidence()).level(), use.since(), isExample(practice)));
    }

    private boolean isExample(GoodPractice practice) {
        var owner = practice.owner();
        return owner != null && this.organisations.find(owner).filter(Organisation::example).isPresent();
    }

}
