package fi.yhdyspinta.platform.document;

import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Block.Bullets;
import fi.yhdyspinta.platform.document.Block.Heading;
import fi.yhdyspinta.platform.document.Block.Item;
import fi.yhdyspinta.platform.document.Block.Notice;
import fi.yhdyspinta.platform.document.Block.Numbered;
import fi.yhdyspinta.platform.document.Block.PageBreak;
import fi.yhdyspinta.platform.document.Block.Paragraph;
import fi.yhdyspinta.platform.document.Block.Passage;
import fi.yhdyspinta.platform.document.Block.Quote;
import fi.yhdyspinta.platform.document.Inline.Emphasis;
import fi.yhdyspinta.platform.document.Inline.Link;
import fi.yhdyspinta.platform.document.Inline.Strong;
import fi.yhdyspinta.platform.document.Inline.Text;

/**
 * Writes the blocks of a document for print, numbering headings, tables and figures as
 * they come.
 */
final class PrintBlocks {

    /** A table of so few rows is kept on one page. */
    private static final int SHORT = 14;

    private final Words words;

    private final int page;

    private int headings;

    private int tables;

    private int figures;

    private Language language;

    PrintBlocks(Words words, Language language, Density density) {
        this.words = words;
        this.language = language;
        this.page = density.characters();
    }

    void write(Markup parent, List<Block> blocks) {
        blocks.forEach(block -> write(parent, block));
    }

    private void write(Markup parent, Block block) {
        switch (block) {
            case Heading heading -> write(parent, heading);
            case Paragraph paragraph -> writePieces(parent.add("p"), paragraph.text());
            case Bullets list -> writeItems(parent.add("ul"), list.items());
            case Numbered list -> writeItems(parent.add("ol"), list.items());
            case Table table -> write(parent, table);
            case Figure figure -> write(parent, figure);
            case Quote quote -> write(parent, quote);
            case Notice notice -> parent.add("div", "notice").add("p").text(hyphenated(notice.text()));
            case Passage passage -> write(parent, passage);
            case PageBreak _ -> parent.add("div", "page-break");
        }
    }

    private void write(Markup parent, Passage passage) {
        Language before = language;
        language = passage.language();
        write(parent.add("div").with("lang", language.tag()), passage.blocks());
        language = before;
    }

    private void write(Markup parent, Heading heading) {
        headings++;
        parent.add("h" + heading.level()).with("id", "heading_" + headings).text(heading.text());
    }

    private void writePieces(Markup paragraph, List<Inline> pieces) {
        for (Inline piece : pieces) {
            switch (piece) {
                case Text text -> paragraph.text(hyphenated(text.text()));
                case Strong strong -> paragraph.add("strong").text(hyphenated(strong.text()));
                case Emphasis emphasis -> paragraph.add("em").text(hyphenated(emphasis.text()));
                case Link link -> paragraph.add("a")
                    .with("href", link.address().toASCIIString())
                    .with("title", link.text())
                    .text(hyphenated(link.text()));
            }
        }
    }

    private void writeItems(Markup list, List<Item> items) {
        for (Item item : items) {
            Markup point = list.add("li");
            writePieces(point.add("p"), item.text());
            write(point, item.inner());
        }
    }

    private void write(Markup parent, Table table) {
        tables++;
        Markup frame = table.rows().size() <= SHORT ? parent.add("div", "short") : parent.add("div");
        frame.add("p", "caption table-caption")
            .with("title", PdfStructure.ROLE + "Caption")
            .text("%s %d. %s".formatted(words.table(), tables, table.caption()));
        Markup grid = frame.add("table");
        Markup header = grid.add("thead").add("tr");
        List<Double> shares = ColumnWidths.of(table, page);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            cell(header, "th", column, column.header()).with("scope", "col")
                .with("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * shares.get(i)));
        }
        Markup body = grid.add("tbody");
        table.rows().forEach(row -> writeRow(body.add("tr"), table, row));
    }

    private void writeRow(Markup line, Table table, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            Table.Column column = table.columns().get(i);
            if (i == 0 && table.rowHeaders()) {
                cell(line, "th", column, row.getFirst()).with("scope", "row");
            }
            else {
                cell(line, "td", column, row.get(i));
            }
        }
    }

    private Markup cell(Markup line, String name, Table.Column column, String text) {
        Markup cell = column.numeric() ? line.add(name, "number") : line.add(name);
        return cell.text(text.isBlank() ? "\u00A0" : hyphenated(text));
    }

    private void write(Markup parent, Figure figure) {
        figures++;
        Markup frame = parent.add("div", "figure");
        frame.graft(Markup.parse(figure.svg())).with("alt", figure.alternative());
        String number = "%s %d".formatted(words.figure(), figures);
        frame.add("p", "caption").text(figure.caption().isEmpty() ? number : number + ". " + figure.caption());
    }

    private void write(Markup parent, Quote quote) {
        Markup block = parent.add("blockquote");
        block.add("p").text(hyphenated(quote.text()));
        if (!quote.attribution().isBlank()) {
            block.add("p", "attribution").text("– " + quote.attribution());
        }
    }

    private String hyphenated(String text) {
        return language == Language.FI ? FinnishHyphens.in(text) : text;
    }

}
