package fi.yhdyspinta.tray.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.web.Frame;

/**
 * The gap map as a table to count with: two columns for each age (aukkokartta
 * taulukkona).
 */
final class GapSheet {

    private final GapMap map;

    private final Frame frame;

    private GapSheet(GapMap map, Frame frame) {
        this.map = map;
        this.frame = frame;
    }

    static Spreadsheet.Sheet of(GapMap map, Frame frame) {
        var gaps = new GapSheet(map, frame);
        var sheet = Spreadsheet.sheet(frame.text("tray.service.gaps.file"), gaps.columns());
        map.lines().forEach(line -> sheet.row(gaps.cells(line)));
        return sheet.done();
    }

    private String[] columns() {
        var ages = Stream.concat(this.map.ages().stream().map(age -> this.frame.text(age.key())),
                Stream.of(this.frame.text("tray.service.age.unknown")));
        return Stream.concat(
                Stream.of(this.frame.text("tray.service.gaps.goal"), this.frame.text("tray.service.gaps.code"),
                        this.frame.text("tray.service.gaps.municipality")),
                ages.flatMap(age -> Stream.of(this.frame.text("tray.service.gaps.local", age),
                        this.frame.text("tray.service.gaps.nationwide", age))))
            .toArray(String[]::new);
    }

    private Cell[] cells(GapLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.goal().key() + " " + this.frame.text(line.goal().text())));
        cells.add(Cell.of(line.municipality().code()));
        cells.add(Cell.of(this.frame.text(line.municipality().name())));
        Stream.concat(this.map.ages().stream().map(line::count), Stream.of(line.unknown())).forEach(count -> {
            cells.add(Cell.of(count.local()));
            cells.add(Cell.of(count.nationwide()));
        });
        return cells.toArray(Cell[]::new);
    }

}
