package fi.yhdyspinta.indicator.card;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;

/** The areas that have cards. */
@Component
class Subjects {

    private static final String MUNICIPALITY = "[0-9]{3}";

    private static final String COUNTY = "[0-9]{2}";

    private final Municipalities municipalities;

    private final MunicipalityGroups groups;

    private final Regions regions;

    Subjects(Municipalities municipalities, MunicipalityGroups groups, Regions regions) {
        this.municipalities = municipalities;
        this.groups = groups;
        this.regions = regions;
    }

    /** All of a kind. */
    List<Subject> list(Subject.Kind kind, LocalDate day) {
        var all = this.municipalities.list(day);
        return switch (kind) {
            case MUNICIPALITY -> all.stream().map(Subject::of).toList();
            case GROUP -> this.groups.list().stream().map(group -> group(group, all)).toList();
            case COUNTY -> this.regions.list(Region.Kind.COUNTY)
                .stream()
                .map(county -> county(county, all))
                .filter(county -> !county.parts().isEmpty())
                .toList();
        };
    }

    /** All of the kind that has such codes. */
    List<Subject> listAlike(String code, LocalDate day) {
        return list(code.matches(MUNICIPALITY) ? Subject.Kind.MUNICIPALITY
                : code.matches(COUNTY) ? Subject.Kind.COUNTY : Subject.Kind.GROUP, day);
    }

    /**
     * @throws NotFound when there is none of that code among them
     */
    static Subject get(List<Subject> all, String code) {
        return all.stream()
            .filter(subject -> subject.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such area"));
    }

    private static Subject group(MunicipalityGroup group, List<Municipality> all) {
        return new Subject(Subject.Kind.GROUP, group.id().toString(), group.name(),
                all.stream().filter(municipality -> group.codes().contains(municipality.code())).toList());
    }

    private static Subject county(Region county, List<Municipality> all) {
        return new Subject(Subject.Kind.COUNTY, county.code(), county.name(),
                all.stream().filter(municipality -> county.code().equals(municipality.countyCode())).toList());
    }

}
