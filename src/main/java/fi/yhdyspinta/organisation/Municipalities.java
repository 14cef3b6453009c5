package fi.yhdyspinta.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The municipalities of Finland and the county of each on any day (kunnat
 * hyvinvointialueittain, 614/2021). They come with the product and are public.
 */
@Component
public class Municipalities {

    /** From this day on the counties have been responsible (611/2021). */
    public static final LocalDate COUNTIES_BEGAN = LocalDate.of(2023, 1, 1);

    private final MunicipalityStore municipalities;

    /** As it was read last, since nearly every page of figures asks for it. */
    private volatile @Nullable Kept kept;

    Municipalities(MunicipalityStore municipalities) {
        this.municipalities = municipalities;
    }

    private record Kept(String edition, List<Municipality> all) {
    }

    /** All that there are or have been, by Finnish name. */
    @Transactional(readOnly = true)
    public List<Municipality> listEver() {
        var edition = this.municipalities.edition();
        var known = this.kept;
        if (known == null || !known.edition().equals(edition)) {
            known = new Kept(edition, List.copyOf(this.municipalities.list()));
            this.kept = known;
        }
        return known.all();
    }

    /** All that there are on the day, by Finnish name. */
    @Transactional(readOnly = true)
    public List<Municipality> list(LocalDate day) {
        return listEver().stream().filter(municipality -> municipality.isThereOn(day)).toList();
    }

    /** Those of one county on the day, by Finnish name. */
    @Transactional(readOnly = true)
    public List<Municipality> list(CountyId county, LocalDate day) {
        return day.isBefore(COUNTIES_BEGAN) ? List.of()
                : list(day).stream().filter(municipality -> county.equals(municipality.county())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Municipality> find(String code) {
        return this.municipalities.find(code);
    }

    /**
     * The municipality that the code means on the day: itself, or what it has been joined
     * to by then.
     * @throws NotFound when there is none of that code
     */
    @Transactional(readOnly = true)
    public Municipality get(String code, LocalDate day) {
        var found = find(code).orElseThrow(() -> new NotFound("No such municipality"));
        var successor = found.successor();
        return found.isThereOn(day) || successor == null ? found : get(successor, day);
    }

    /**
     * In which county it was on the day; empty in Åland and before the counties began.
     * @throws NotFound when there is none of that code
     */
    @Transactional(readOnly = true)
    public Optional<CountyId> findCounty(String code, LocalDate day) {
        return day.isBefore(COUNTIES_BEGAN) ? Optional.empty() : Optional.ofNullable(get(code, day).county());
    }

}
