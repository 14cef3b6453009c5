package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.yhdyspinta.organisation.importing.RowReader.ReadRow;
import fi.yhdyspinta.organisation.register.Column;

/** The organisations that some rows may be about, by what they bear. */
final class Candidates {

    private static final List<Column> MARKS = List.of(Column.BUSINESS_ID, Column.ASSOCIATION_NUMBER, Column.NAME_FI,
            Column.NAME_SV, Column.NAME_EN);

    private static final List<Column> TOLD = List.of(Column.ID, Column.BUSINESS_ID, Column.ASSOCIATION_NUMBER,
            Column.NAME_FI, Column.NAME_SV, Column.NAME_EN, Column.PARENT, Column.SUCCESSOR);

    private final Map<String, List<Candidate>> byMark = new HashMap<>();

    Candidates(Collection<Candidate> all) {
        for (var one : all) {
            put(one.id().toString(), one);
            MARKS.forEach(column -> put(one.now().get(column), one));
        }
    }

    private void put(String mark, Candidate one) {
        if (!mark.isEmpty()) {
            this.byMark.computeIfAbsent(mark.toLowerCase(Locale.ROOT), unused -> new ArrayList<>()).add(one);
        }
    }

    /** Those that share anything with what the row tells. */
    Collection<Candidate> of(ReadRow row) {
        var found = new LinkedHashSet<Candidate>();
        TOLD.forEach(column -> found.addAll(
                this.byMark.getOrDefault(row.texts().getOrDefault(column, "").toLowerCase(Locale.ROOT), List.of())));
        return found;
    }

}
