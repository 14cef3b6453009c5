package fi.yhdyspinta.organisation.contactfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.batch.Batch;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the columns of a file of contacts are sent.
 *
 * @param begin the first rows, as an example
 */
public record ContactMappingPage(Batch batch, String origin, List<String> headings,
        List<@Nullable ContactColumn> mapping, List<List<String>> begin) {

    private static final int SHOWN = 80;

    /**
     * One column of the file: its heading, where it goes, and what its first cell holds.
     */
    public record Place(int number, String heading, String column, String example) {
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
            places.add(new Place(place, this.headings.get(place), Objects.toString(this.mapping.get(place), ""),
                    shortened(example)));
        }
        return places;
    }

    private static String shortened(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))));
    }

}
