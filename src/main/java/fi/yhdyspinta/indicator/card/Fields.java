package fi.yhdyspinta.indicator.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.AreaSeries;
import fi.yhdyspinta.indicator.catalogue.MunicipalSeries;
import fi.yhdyspinta.organisation.Municipality;
import org.springframework.stereotype.Component;

/** Puts areas among those they are compared with. */
@Component
class Fields {

    private final Subjects subjects;

    private final MunicipalSeries municipal;

    private final AreaSeries areas;

    Fields(Subjects subjects, MunicipalSeries municipal, AreaSeries areas) {
        this.subjects = subjects;
        this.municipal = municipal;
        this.areas = areas;
    }

    Field around(Subject own, Collection<Indicator> indicators, LocalDate day) {
        var all = this.subjects.list(own.kind(), day);
        return switch (own.kind()) {
            case MUNICIPALITY ->
                Field.of(own.parts().getFirst(), all.stream().map(other -> other.parts().getFirst()).toList(),
                        this.municipal.list(indicators, Sex.TOTAL));
            case GROUP -> among(own, all, compute(indicators, all), Map.of());
            case COUNTY -> among(own, all, compute(indicators, all), this.areas.listOfCounties(indicators, Sex.TOTAL));
        };
    }

    /** What the source tells itself goes before what we have put together. */
    private static Field among(Subject own, List<Subject> all, Map<Integer, Map<String, Series>> computed,
            Map<Integer, Map<String, Series>> told) {
        var codes = all.stream().map(Subject::code).toList();
        var figures = new HashMap<>(computed);
        told.forEach((indicator, series) -> {
            var both = new HashMap<>(computed.getOrDefault(indicator, Map.of()));
            both.putAll(series);
            figures.put(indicator, both);
        });
        var ours = computed.keySet()
            .stream()
            .filter(indicator -> !told.getOrDefault(indicator, Map.of()).containsKey(own.code()))
            .collect(Collectors.toSet());
        return new Field(own.code(),
                own.kind().peers().stream().collect(Collectors.toMap(peers -> peers, peers -> codes)), figures, ours);
    }

    private Map<Integer, Map<String, Series>> compute(Collection<Indicator> indicators, List<Subject> all) {
        return this.areas.compute(indicators, Sex.TOTAL,
                all.stream()
                    .collect(Collectors.toMap(Subject::code,
                            subject -> subject.parts().stream().map(Municipality::code).toList())));
    }

}
