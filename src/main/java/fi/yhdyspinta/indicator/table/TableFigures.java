package fi.yhdyspinta.indicator.table;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.refresh.StatfinFigures;
import fi.yhdyspinta.indicator.statfin.PxWeb;
import fi.yhdyspinta.indicator.statfin.StatfinTable;
import org.springframework.stereotype.Component;

/** Reads from the source or from the file, as was chosen; else as the product knows. */
@Component
class TableFigures implements StatfinFigures {

    private final TableStore tables;

    private final PxWeb statfin;

    TableFigures(TableStore tables, PxWeb statfin) {
        this.tables = tables;
        this.statfin = statfin;
    }

    @Override
    public List<Observation> read(IndicatorKey key) {
        return this.tables.find(key)
            .map(this::read)
            .orElseGet(() -> this.statfin.fetch(StatfinTable.find(key)
                .orElseThrow(() -> new IllegalArgumentException("No table is known for " + key))));
    }

    private List<Observation> read(ChosenTable chosen) {
        var choice = this.tables.getChoice(chosen);
        return switch (chosen.place()) {
            case TablePlace.AtSource _ -> this.statfin.fetch(choice);
            case TablePlace.Brought(TableCopyId copy) -> this.tables.findCopy(copy)
                .map(file -> choice.read(BroughtTable.read(file.fileName(), file.content())))
                .orElseThrow(() -> new IllegalArgumentException("The file is gone"));
        };
    }

}
