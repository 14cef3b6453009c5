package fi.yhdyspinta.platform.document;

import java.util.List;

/** Writes a table whose header row is repeated on each page. */
final class DocxTable {

    /** The width of the text on the page in twentieths of a point. */
    private static final int PAGE = 9298;

    private final Table table;

    private final Xml xml;

    private final DocxText text;

    DocxTable(Table table, Xml xml, DocxText text) {
        this.table = table;
        this.xml = xml;
        this.text = text;
    }

    void write() {
        xml.element("w:tbl", () -> {
            writeProperties();
            xml.element("w:tblGrid", () -> ColumnWidths.of(table, ColumnWidths.PAGE)
                .forEach(share -> xml.empty("w:gridCol", "w:w", Long.toString(Math.round(PAGE * share)))));
            writeRow(table.columns().stream().map(Table.Column::header).toList(), true);
            table.rows().forEach(row -> writeRow(row, false));
        });
        text.paragraph("AfterTable", "");
    }

    private void writeProperties() {
        xml.element("w:tblPr", () -> {
            xml.empty("w:tblStyle", "w:val", "Yhdyspinta");
            xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
            xml.empty("w:tblLook", "w:val", table.rowHeaders() ? "00A0" : "0020", "w:firstRow", "1", "w:lastRow", "0",
                    "w:firstColumn", table.rowHeaders() ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand",
                    "0");
            xml.empty("w:tblCaption", "w:val", table.caption());
        });
    }

    private void writeRow(List<String> cells, boolean header) {
        xml.element("w:tr", () -> {
            xml.element("w:trPr", () -> {
                xml.empty("w:cantSplit");
                if (header) {
                    xml.empty("w:tblHeader");
                }
            });
            for (int i = 0; i < cells.size(); i++) {
                writeCell(cells.get(i), table.columns().get(i).numeric());
            }
        });
    }

    private void writeCell(String content, boolean numeric) {
        xml.element("w:tc", () -> {
            xml.element("w:tcPr", () -> xml.empty("w:tcW", "w:w", "0", "w:type", "auto"));
            text.paragraph(numeric ? "TableNumber" : "TableText", content);
        });
    }

}
