package fi.yhdyspinta.indicator.statfin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.Numbers;
import fi.yhdyspinta.platform.fetching.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the table that a PX file holds (px-tiedosto), in its main language. */
public final class PxTable {

    /** Nothing to count: exactly none. */
    private static final String NIL = "-";

    /** Data subject to secrecy, as Statistics Finland marks it. */
    private static final String KEPT_BACK = "...";

    private static final Set<String> NOT_TOLD = Set.of(".", "..", "....", ".....", "......");

    private final PxFile file;

    private PxTable(PxFile file) {
        this.file = file;
    }

    /**
     * @param source the name of the file
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is no whole PX
     * file
     */
    public static Table read(String source, byte[] bytes) {
        return new PxTable(PxFile.read(source, bytes)).table();
    }

    private Table table() {
        var names = Stream.concat(this.file.list("STUB").stream(), this.file.list("HEADING").stream()).toList();
        if (names.isEmpty()) {
            throw this.file.unreadable("STUB or HEADING");
        }
        var roles = new Roles(names.stream().map(this::dimension).toList());
        var label = this.file.find("TITLE").or(() -> this.file.find("DESCRIPTION")).orElse("");
        return new Table(this.file.source(), PlainText.line(label), this.file.find("SOURCE").orElse(""), updatedOn(),
                roles.dimensions(), cells(roles.dimensions()), roles.remarks());
    }

    private Dimension dimension(String name) {
        var labels = this.file.list("VALUES", name);
        var told = this.file.list("CODES", name);
        var codes = told.isEmpty() ? labels : told;
        if (labels.isEmpty() || labels.size() != codes.size()) {
            throw this.file.unreadable("as many CODES as VALUES of \"%s\"".formatted(name));
        }
        return new Dimension(this.file.find("VARIABLECODE", name).orElse(name), name, role(name),
                IntStream.range(0, codes.size())
                    .mapToObj(place -> new Category(codes.get(place), labels.get(place)))
                    .toList());
    }

    private Role role(String name) {
        var type = this.file.find("VARIABLE-TYPE", name).orElse("");
        if (this.file.find("CONTVARIABLE").filter(name::equals).isPresent()) {
            return Role.METRIC;
        }
        if (this.file.find("TIMEVAL", name).isPresent() || type.matches("(?i)t|time")) {
            return Role.TIME;
        }
        return this.file.find("MAP", name).isPresent() || type.matches("(?i)g|geographical") ? Role.GEO : Role.OTHER;
    }

    private Cells cells(List<Dimension> dimensions) {
        long size = Table.cells(dimensions);
        if (size > Table.MOST_CELLS) {
            throw this.file.unreadable("at most %d cells".formatted(Table.MOST_CELLS));
        }
        var cells = Cells.untold((int) size);
        int place = 0;
        for (var cell = this.file.nextCell(); cell.isPresent(); cell = this.file.nextCell()) {
            if (place == size) {
                throw this.file.unreadable("%d cells, not more".formatted(size));
            }
            tell(cells, place++, cell.get());
        }
        if (place < size) {
            throw this.file.unreadable("%d cells, not %d".formatted(size, place));
        }
        return cells;
    }

    private void tell(Cells cells, int place, String written) {
        if (written.equals(NIL)) {
            cells.tell(place, 0);
        }
        else if (written.equals(KEPT_BACK)) {
            cells.tell(place, Double.NaN);
        }
        else if (!NOT_TOLD.contains(written)) {
            var number = Numbers.number(written);
            if (number == null) {
                throw this.file.unreadable("a number or dots, not \"%s\"".formatted(written));
            }
            cells.tell(place, number);
        }
    }

    private @Nullable LocalDate updatedOn() {
        var text = this.file.findAny("LAST-UPDATED").orElse("");
        try {
            return text.length() < 8 ? null : LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        }
        catch (DateTimeException other) {
            throw this.file.unreadable("LAST-UPDATED as 20260416 08:00");
        }
    }

}
