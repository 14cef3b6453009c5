package fi.yhdyspinta.indicator.card;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.AreaFigures;
import fi.yhdyspinta.indicator.catalogue.AreaSeries;
import fi.yhdyspinta.indicator.catalogue.MunicipalSeries;
import fi.yhdyspinta.organisation.Municipality;
import org.springframework.stereotype.Component;

/** Puts areas among those they are compared with. */
@Component
class Fields {

    private final MunicipalSeries municipal;

    private final AreaSeries areas;

    Fields(MunicipalSeries municipal, AreaSeries areas) {
        this.municipal = municipal;
        this.areas = areas;
    }

    /**
     * @param all of the kind, itself among them
     */
    Field around(Subject own, List<Subject> all, Collection<Indicator> indicators) {
        return switch (own.kind()) {
            case MUNICIPALITY ->
                Field.of(own.parts().getFirst(), all.stream().map(other -> other.parts().getFirst()).toList(),
                        this.municipal.list(indicators, Sex.TOTAL));
            case GROUP -> among(own, all, this.areas.listOfGroups(indicators, codes(all)));
            case COUNTY -> among(own, all, this.areas.listOfCounties(indicators, codes(all)));
        };
    }

    private static Field among(Subject own, List<Subject> all, AreaFigures figures) {
        var codes = all.stream().map(Subject::code).toList();
        var ours = figures.series()
            .keySet()
            .stream()
            .filter(indicator -> figures.isComputed(indicator, own.code()))
            .collect(Collectors.toSet());
        return new Field(own.code(),
                own.kind().peers().stream().collect(Collectors.toMap(peers -> peers, peers -> codes)), figures.series(),
                ours);
    }

    private static Map<String, List<String>> codes(List<Subject> all) {
        return all.stream()
            .collect(Collectors.toMap(Subject::code,
                    subject -> subject.parts().stream().map(Municipality::code).toList()));
    }

}
