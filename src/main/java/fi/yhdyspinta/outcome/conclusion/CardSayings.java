package fi.yhdyspinta.outcome.conclusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.analysis.Clearance;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organisations of municipalities said in their own words, for their cards: quotes
 * that are cleared for publishing with the name and on which a published conclusion
 * rests.
 */
@Component
class CardSayings implements CardSource {

    private final Fragments fragments;

    private final Sayings sayings;

    private final Conclusions conclusions;

    private final Organisations organisations;

    CardSayings(Fragments fragments, Sayings sayings, Conclusions conclusions, Organisations organisations) {
        this.fragments = fragments;
        this.sayings = sayings;
        this.conclusions = conclusions;
        this.organisations = organisations;
    }

    @Override
    public Part part() {
        return Part.SAID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> list(List<Municipality> municipalities) {
        var named = this.fragments.listNamed();
        var speakers = this.organisations
            .getAll(named.stream().map(Fragment::organisation).filter(Objects::nonNull).distinct().toList());
        var codes = municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        Map<FindingId, Optional<Conclusion>> published = new HashMap<>();
        return named.stream()
            .filter(fragment -> isOf(codes, speakers.get(fragment.organisation())))
            .filter(this::stands)
            .sorted(Comparator.comparing(Fragment::saidAt).reversed())
            .flatMap(fragment -> published.computeIfAbsent(fragment.finding(), this::findPublished)
                .map(conclusion -> entry(fragment, speakers, conclusion))
                .stream())
            .toList();
    }

    private Optional<Conclusion> findPublished(FindingId finding) {
        return this.conclusions.listOf(finding)
            .stream()
            .filter(conclusion -> !conclusion.isGone() && conclusion.publishedAt() != null)
            .findFirst();
    }

    /** What its writer has taken back since is not told. */
    private boolean stands(Fragment fragment) {
        return this.sayings.find(fragment.kind(), fragment.source()).filter(saying -> !saying.gone()).isPresent();
    }

    private static boolean isOf(Set<String> codes, @Nullable Organisation speaker) {
        return speaker != null && speaker.municipalityCode() != null && codes.contains(speaker.municipalityCode());
    }

    private static Entry entry(Fragment fragment, Map<OrganisationId, Organisation> speakers, Conclusion conclusion) {
        var speaker = Objects.requireNonNull(speakers.get(fragment.organisation()));
        var topic = conclusion.topic();
        Clearance clearance = Objects.requireNonNull(fragment.clearance());
        return new Entry(LocalText.finnish(clearance.text()), speaker.name(), "/conclusions/" + conclusion.id(),
                topic == null ? null : topic.key(), null, speaker.example());
    }

}
