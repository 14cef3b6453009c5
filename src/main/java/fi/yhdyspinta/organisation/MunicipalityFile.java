package fi.yhdyspinta.organisation;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.SuppliedFile;
import org.jspecify.annotations.Nullable;

/**
 * The list of municipalities that comes with the product, as its file tells it.
 *
 * @param edition the day from which on the list is true
 */
record MunicipalityFile(LocalDate edition, List<Municipality> municipalities) {

    private static final String FILE = "/organisation/municipalities.csv";

    static MunicipalityFile read() {
        return of(SuppliedFile.read(FILE));
    }

    static MunicipalityFile of(SuppliedFile file) {
        return new MunicipalityFile(file.edition(), file.lines().stream().map(MunicipalityFile::municipality).toList());
    }

    private static Municipality municipality(List<String> field) {
        var finnish = field.get(1);
        var name = new LocalText(finnish, field.get(2).isEmpty() ? finnish : field.get(2),
                field.get(3).isEmpty() ? finnish : field.get(3));
        var ended = orNull(field.get(5));
        var population = orNull(field.get(7));
        return new Municipality(field.get(0), name, orNull(field.get(4)), null,
                ended == null ? null : LocalDate.parse(ended), orNull(field.get(6)),
                population == null ? null : Integer.valueOf(population));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

}
