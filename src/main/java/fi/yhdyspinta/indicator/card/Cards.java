package fi.yhdyspinta.indicator.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorPages;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.database.Kept;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of municipalities, their groups and counties (kortit). They are public. Their
 * figures are kept in memory until somebody writes to what they are made of; what stands
 * beside them is read each time.
 */
@Component
public class Cards {

    private static final int KEPT_AT_HAND = 1_000;

    private final Municipalities municipalities;

    private final Regions regions;

    private final Catalogue catalogue;

    private final IndicatorSets sets;

    private final IndicatorPages pages;

    private final AllSeries series;

    private final Subjects subjects;

    private final Fields fields;

    private final List<CardSource> sources;

    private final Kept<Asked, Figures> kept;

    private final Clock clock;

    Cards(Municipalities municipalities, Regions regions, Catalogue catalogue, IndicatorSets sets, IndicatorPages pages,
            AllSeries series, Subjects subjects, Fields fields, List<CardSource> sources, Editions editions,
            Clock clock) {
        this.municipalities = municipalities;
        this.regions = regions;
        this.catalogue = catalogue;
        this.sets = sets;
        this.pages = pages;
        this.series = series;
        this.subjects = subjects;
        this.fields = fields;
        this.sources = sources;
        this.kept = new Kept<>(editions, KEPT_AT_HAND);
        this.clock = clock;
    }

    /** Whose card, and on which day. */
    private record Asked(String code, LocalDate day) {
    }

    /** What a card tells in figures. */
    record Figures(Subject subject, LocalText county, List<Municipality> joined, List<Card.Section> sections) {
    }

    /** The municipalities of the county, or of the whole country; each has a card. */
    @Transactional(readOnly = true)
    public List<Municipality> list(County county, boolean country) {
        return country ? this.municipalities.list(today()) : this.municipalities.list(county.id(), today());
    }

    /** The groups and counties that have cards. */
    @Transactional(readOnly = true)
    public List<Subject> listWider(Subject.Kind kind) {
        return this.subjects.list(kind, today());
    }

    /**
     * The card of any municipality or county of the country, or of a group of the county
     * of the request.
     * @throws NotFound when there is no such today
     */
    @Transactional(readOnly = true)
    public Card get(String code) {
        var figures = this.kept.get(new Asked(code, today()), () -> read(code));
        return new Card(figures.subject(), figures.county(), today().getYear(), figures.joined(), figures.sections(),
                entries(figures.subject()));
    }

    /** What is kept in memory: every table that this touches must be watched. */
    Figures read(String code) {
        var alike = this.subjects.listAlike(code, today());
        var subject = Subjects.get(alike, code);
        var shown = this.sets.list(IndicatorSet.Purpose.CARD);
        var indicators = this.catalogue.list(shown.stream().flatMap(set -> set.keys().stream()).distinct().toList());
        var field = this.fields.around(subject, alike, indicators);
        var read = this.series.listRead(indicators.stream().map(Indicator::number).toList());
        return new Figures(subject, county(subject), joined(subject),
                shown.stream()
                    .map(set -> new Card.Section(set.name(),
                            set.directed(indicators)
                                .stream()
                                .map(indicator -> field.line(indicator, !read.contains(indicator.number())))
                                .toList()))
                    .filter(section -> !section.lines().isEmpty())
                    .toList());
    }

    /**
     * The municipalities of an area beside each other, in the indicators of one set.
     * @param setKey of the set; the first one when there is none of that key
     * @throws NotFound when there is no such area today
     */
    @Transactional(readOnly = true)
    public AreaComparison compare(String code, String setKey) {
        var subject = Subjects.get(this.subjects.listAlike(code, today()), code);
        var all = this.sets.listFilled();
        var chosen = all.stream().filter(set -> set.key().equals(setKey)).findFirst().orElseGet(all::getFirst);
        return new AreaComparison(subject, all, chosen,
                this.pages.list(chosen.directed(this.catalogue.list(chosen.keys())), subject.parts()));
    }

    private Map<CardSource.Part, List<CardSource.Entry>> entries(Subject subject) {
        return this.sources.stream()
            .collect(Collectors.toMap(CardSource::part, source -> source.list(subject.parts()),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    }

    /** Those that have been joined to it, the latest last. */
    private List<Municipality> joined(Subject subject) {
        var codes = subject.parts().stream().map(Municipality::code).toList();
        return this.municipalities.listEver()
            .stream()
            .filter(ended -> ended.successor() != null && codes.contains(ended.successor()))
            .sorted(Comparator.comparing(Municipality::endedOn, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    }

    private LocalText county(Subject subject) {
        return subject.parts()
            .stream()
            .findFirst()
            .flatMap(part -> this.regions.find(Region.Kind.COUNTY, String.valueOf(part.countyCode())))
            .map(Region::name)
            .orElse(subject.name());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
