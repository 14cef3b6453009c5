package fi.yhdyspinta.organisation.seatfile;

import java.util.List;

import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.importing.ColumnPlace;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the columns of a file of seats are sent.
 *
 * @param begin the first rows, as an example
 */
public record SeatMappingPage(BodyFacts body, Batch batch, String origin, List<String> headings,
        List<@Nullable SeatColumn> mapping, List<List<String>> begin) {

    public List<ColumnPlace> places() {
        return ColumnPlace.list(this.headings, this.mapping, this.begin);
    }

}
