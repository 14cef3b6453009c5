package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.batch.Batch;

/**
 * The page on which the columns of a file are sent to those of the register.
 *
 * @param begin the first rows, as an example
 */
public record ImportPage(Batch batch, String origin, List<String> headings, List<String> columns, PartyType partyType,
        boolean blankClears, List<List<String>> begin, boolean nameless) {

    /**
     * One column of the file: its heading, where it goes, and what its first cells hold.
     */
    public record Place(int number, String heading, String column, String example) {
    }

    static ImportPage of(Batch batch, ImportFile file, List<List<String>> begin, boolean nameless) {
        return new ImportPage(batch, file.origin(), file.headings(),
                file.mapping().columns().stream().map(column -> Objects.toString(column, "")).toList(),
                file.mapping().partyType(), file.mapping().blankClears(), begin, nameless);
    }

    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (int place = 0; place < this.headings.size(); place++) {
            int column = place;
            var example = this.begin.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
            places.add(new Place(place, this.headings.get(place), this.columns.get(place),
                    example.codePoints()
                        .limit(80)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        }
        return places;
    }

}
