package fi.yhdyspinta.round.coverage;

import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.web.Frame;

/** Coverage as a table to take along: a municipality and a kind of party a row. */
final class CoverageTable {

    private CoverageTable() {
    }

    static Spreadsheet.Sheet of(Coverage coverage, Frame frame) {
        var sheet = Spreadsheet.sheet(frame.text("round.coverage"), frame.text("round.coverage.municipality"),
                frame.text("round.coverage.party"), frame.text("round.coverage.known"),
                frame.text("round.coverage.invited"), frame.text("round.coverage.joined"),
                frame.text("round.coverage.answered"));
        for (var row : coverage.rows()) {
            for (var party : Party.values()) {
                add(sheet, frame.text(row.municipality().name()), frame.text(party.key()), row.of(party));
            }
        }
        coverage.elsewhere()
            .forEach((party, reach) -> add(sheet, frame.text("round.coverage.elsewhere"), frame.text(party.key()),
                    reach));
        coverage.others()
            .forEach((type, reach) -> add(sheet, frame.text("round.coverage.county"), frame.text(type.key()), reach));
        return sheet.done();
    }

    private static void add(Spreadsheet.Draft sheet, String place, String party, Reach reach) {
        sheet.row(Cell.of(place), Cell.of(party), Cell.of(reach.known()), Cell.of(reach.invited()),
                Cell.of(reach.joined()), Cell.of(reach.answered()));
    }

}
