package fi.yhdyspinta.indicator.coefficient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorPages;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watching the hyte coefficient of municipalities (hyte-kerroin; laki kunnan
 * peruspalvelujen valtionosuudesta 618/2021, tarkistettava). Public.
 */
@Component
public class Coefficient {

    private final IndicatorSets sets;

    private final Catalogue catalogue;

    private final IndicatorPages pages;

    private final Municipalities municipalities;

    private final Clock clock;

    Coefficient(IndicatorSets sets, Catalogue catalogue, IndicatorPages pages, Municipalities municipalities,
            Clock clock) {
        this.sets = sets;
        this.catalogue = catalogue;
        this.pages = pages;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Watch get(County county) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var municipalities = this.municipalities.list(county.id(), today);
        var parts = this.sets.list()
            .stream()
            .filter(set -> set.purpose().isOfCoefficient())
            .map(set -> part(set, municipalities))
            .toList();
        return new Watch(parts, stakes(municipalities), today.getYear());
    }

    private static List<Stake> stakes(List<Municipality> municipalities) {
        return municipalities.stream()
            .flatMap(municipality -> Stream.ofNullable(municipality.population())
                .map(inhabitants -> new Stake(municipality, inhabitants)))
            .toList();
    }

    private Watch.Part part(IndicatorSet set, List<Municipality> municipalities) {
        return new Watch.Part(set.purpose(), set.name(), Objects.requireNonNullElse(set.madeOf(), set.members().size()),
                set.basis(), this.pages.list(set.directed(this.catalogue.list(set.keys())), municipalities));
    }

}
