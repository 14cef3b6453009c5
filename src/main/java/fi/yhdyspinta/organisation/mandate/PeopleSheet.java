package fi.yhdyspinta.organisation.mandate;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/** People and roles as a table, one role on each row. */
final class PeopleSheet {

    private PeopleSheet() {
    }

    static Spreadsheet.Sheet of(List<Holding> holdings, Frame frame) {
        var sheet = Spreadsheet.sheet(frame.text("organisation.people.title"), frame.text("organisation.people.person"),
                frame.text("organisation.people.email"), frame.text("organisation.people.role"),
                frame.text("organisation.people.organisation"), frame.text("organisation.people.first"),
                frame.text("organisation.people.last"));
        holdings.forEach(holding -> sheet.row(cells(holding, frame)));
        return sheet.done();
    }

    private static Cell[] cells(Holding holding, Frame frame) {
        var term = holding.membership().term();
        return new Cell[] { Cell.of(holding.person().name()), Cell.of(holding.person().email()),
                Cell.of(frame.text(holding.membership().role().key())),
                Cell.of(frame.text(holding.organisation().name())), Cell.of(term.firstDay()), day(term.lastDay()) };
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.of(day);
    }

}
