package fi.yhdyspinta.indicator.ownfigure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures of municipalities from a table: a column for the municipality (its number
 * or name), one for the year, one for the value, and perhaps one for the sex. An empty
 * value is not told, a sign of secrecy keeps it back, zero is a value.
 *
 * @param rows what can be taken
 * @param problems what is wrong, by lines of the file; nothing is taken then
 */
public record OwnTable(List<OwnRow> rows, List<Problem> problems) {

    private static final Set<String> KEPT_BACK = Set.of("salattu", "hemlig", "suppressed", "...", "..", "x");

    private static final Map<Column, Set<String>> HEADINGS = Map.of(Column.MUNICIPALITY,
            Set.of("kunta", "kuntanumero", "kuntakoodi", "kommun", "kommunnummer", "municipality", "code"), Column.YEAR,
            Set.of("vuosi", "år", "year"), Column.VALUE, Set.of("arvo", "luku", "värde", "tal", "value", "figure"),
            Column.SEX, Set.of("sukupuoli", "kön", "sex", "gender"));

    private static final Map<String, Sex> SEXES = Map.ofEntries(Map.entry("", Sex.TOTAL),
            Map.entry("kaikki", Sex.TOTAL), Map.entry("yhteensä", Sex.TOTAL), Map.entry("alla", Sex.TOTAL),
            Map.entry("all", Sex.TOTAL), Map.entry("total", Sex.TOTAL), Map.entry("naiset", Sex.FEMALE),
            Map.entry("kvinnor", Sex.FEMALE), Map.entry("women", Sex.FEMALE), Map.entry("miehet", Sex.MALE),
            Map.entry("män", Sex.MALE), Map.entry("men", Sex.MALE));

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final double GREATEST = 1e12;

    public OwnTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    private enum Column {

        MUNICIPALITY, YEAR, VALUE, SEX

    }

    /**
     * What is wrong in a line.
     *
     * @param line as a spreadsheet counts; 0 for the headings
     * @param found what stands there
     */
    public record Problem(int line, Flaw flaw, String found) {
    }

    /** Why a line cannot be taken. */
    public enum Flaw {

        NO_MUNICIPALITY, NO_YEAR, NO_VALUE, UNKNOWN_MUNICIPALITY, WRONG_YEAR, WRONG_VALUE, WRONG_SEX, TWICE, NOTHING;

        public String key() {
            return "indicator.own.flaw." + name();
        }

    }

    /**
     * @param municipalities that there are or have been
     */
    static OwnTable read(TableFile file, List<Municipality> municipalities) {
        var places = places(file.headings());
        var missing = Stream.of(Column.MUNICIPALITY, Column.YEAR, Column.VALUE)
            .filter(column -> !places.containsKey(column))
            .map(column -> new Problem(0, Flaw.valueOf("NO_" + column), String.join(", ", file.headings())))
            .toList();
        return missing.isEmpty() ? new Reading(places, known(municipalities)).read(file)
                : new OwnTable(List.of(), missing);
    }

    private static Map<Column, Integer> places(List<String> headings) {
        var places = new HashMap<Column, Integer>();
        for (int place = headings.size() - 1; place >= 0; place--) {
            var heading = plain(headings.get(place));
            for (var column : HEADINGS.entrySet()) {
                if (column.getValue().contains(heading)) {
                    places.put(column.getKey(), place);
                }
            }
        }
        return places;
    }

    private static Map<String, String> known(List<Municipality> municipalities) {
        var known = new HashMap<String, String>();
        for (var municipality : municipalities) {
            known.put(municipality.code(), municipality.code());
            Stream.of(municipality.name().fi(), municipality.name().sv())
                .forEach(name -> known.put(plain(name), municipality.code()));
        }
        return known;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** The reading of one file. */
    private record Reading(Map<Column, Integer> places, Map<String, String> known, Set<OwnRow> seen, List<OwnRow> rows,
            List<Problem> problems) {

        Reading(Map<Column, Integer> places, Map<String, String> known) {
            this(places, known, new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        }

        OwnTable read(TableFile file) {
            IntStream.range(0, file.rows().size())
                .forEach(place -> read(file.firstRow() + place, file.rows().get(place)));
            if (this.rows.isEmpty() && this.problems.isEmpty()) {
                this.problems.add(new Problem(0, Flaw.NOTHING, ""));
            }
            return new OwnTable(this.problems.isEmpty() ? this.rows : List.of(), this.problems);
        }

        private void read(int line, List<String> cells) {
            var written = cell(cells, Column.VALUE);
            if (written.isEmpty()) {
                return;
            }
            var code = code(cell(cells, Column.MUNICIPALITY));
            var year = cell(cells, Column.YEAR);
            var sex = Optional.ofNullable(SEXES.get(plain(cell(cells, Column.SEX))));
            var value = value(written);
            if (code.isEmpty()) {
                wrong(line, Flaw.UNKNOWN_MUNICIPALITY, cell(cells, Column.MUNICIPALITY));
            }
            else if (!isYear(year)) {
                wrong(line, Flaw.WRONG_YEAR, year);
            }
            else if (sex.isEmpty()) {
                wrong(line, Flaw.WRONG_SEX, cell(cells, Column.SEX));
            }
            else if (value.isEmpty()) {
                wrong(line, Flaw.WRONG_VALUE, written);
            }
            else if (!this.seen.add(new OwnRow(code.get(), Integer.parseInt(year), sex.get(), 0))) {
                wrong(line, Flaw.TWICE, code.get() + " " + year);
            }
            else {
                this.rows.add(new OwnRow(code.get(), Integer.parseInt(year), sex.get(), value.get()));
            }
        }

        private void wrong(int line, Flaw flaw, String found) {
            this.problems.add(new Problem(line, flaw, found));
        }

        private String cell(List<String> cells, Column column) {
            var place = this.places.get(column);
            return place == null || place >= cells.size() ? "" : cells.get(place).strip();
        }

        /** A number of a municipality may have lost its zeros in a spreadsheet. */
        private Optional<String> code(String written) {
            var number = written.matches("[0-9]{1,3}") ? "%03d".formatted(Integer.parseInt(written)) : plain(written);
            return Optional.ofNullable(this.known.get(number));
        }

        private static boolean isYear(String written) {
            return written.matches("[0-9]{4}") && Integer.parseInt(written) >= FIRST_YEAR
                    && Integer.parseInt(written) <= LAST_YEAR;
        }

        private static Optional<Double> value(String written) {
            return KEPT_BACK.contains(plain(written)) ? Optional.of(Double.NaN)
                    : Typed.number(written).map(Number::doubleValue).filter(value -> Math.abs(value) <= GREATEST);
        }

    }

}
