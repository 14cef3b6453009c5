package fi.yhdyspinta.organisation.seatfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.body.BodyFacts;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the columns of a file of seats are sent.
 *
 * @param begin the first rows, as an example
 */
public record SeatMappingPage(BodyFacts body, Batch batch, String origin, List<String> headings,
        List<@Nullable SeatColumn> mapping, List<List<String>> begin) {

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
                    example.substring(0,
                            example.offsetByCodePoints(0, Math.min(80, example.codePointCount(0, example.length()))))));
        }
        return places;
    }

}
