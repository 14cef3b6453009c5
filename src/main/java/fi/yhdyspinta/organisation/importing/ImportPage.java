package fi.yhdyspinta.organisation.importing;

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

    static ImportPage of(Batch batch, ImportFile file, List<List<String>> begin, boolean nameless) {
        return new ImportPage(batch, file.origin(), file.headings(),
                file.mapping().columns().stream().map(column -> Objects.toString(column, "")).toList(),
                file.mapping().partyType(), file.mapping().blankClears(), begin, nameless);
    }

    public List<ColumnPlace> places() {
        return ColumnPlace.list(this.headings, this.columns, this.begin);
    }

}
