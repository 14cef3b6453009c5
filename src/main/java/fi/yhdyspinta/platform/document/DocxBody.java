package fi.yhdyspinta.platform.document;

import java.util.List;

import fi.yhdyspinta.platform.document.Block.Bullets;
import fi.yhdyspinta.platform.document.Block.Heading;
import fi.yhdyspinta.platform.document.Block.Item;
import fi.yhdyspinta.platform.document.Block.Notice;
import fi.yhdyspinta.platform.document.Block.Numbered;
import fi.yhdyspinta.platform.document.Block.PageBreak;
import fi.yhdyspinta.platform.document.Block.Paragraph;
import fi.yhdyspinta.platform.document.Block.Passage;
import fi.yhdyspinta.platform.document.Block.Quote;

/** Writes the text of a DOCX from the title to the last block. */
final class DocxBody {

    private static final int DEEPEST_LIST = 8;

    private final Document document;

    private final Words words;

    private final DocxNumbering numbering = new DocxNumbering();

    private final Xml xml = new Xml();

    private final DocxText text;

    private final DocxFigures figures;

    private int headings;

    private int tables;

    DocxBody(Document document, DocxLinks links) {
        this.document = document;
        this.words = Words.in(document.language());
        this.text = new DocxText(xml, links, document.language());
        this.figures = new DocxFigures(xml, text, links);
    }

    byte[] write() {
        xml.element("w:document", () -> xml.element("w:body", () -> {
            writeTitle();
            if (document.contents()) {
                new DocxContents(document, xml, text).write();
            }
            writeAll(document.blocks());
            writePage();
        }), DocxFigures.NAMESPACES);
        return xml.bytes();
    }

    byte[] numbering() {
        return numbering.write();
    }

    private void writeTitle() {
        text.paragraph("Publisher", document.publisher());
        text.paragraph("Title", document.title());
        if (!document.subject().isBlank()) {
            text.paragraph("Subtitle", document.subject());
        }
        text.paragraph("DateLine", words.date(document.created()));
    }

    private void writeAll(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> text.paragraph("BodyText", () -> text.pieces(paragraph.text()));
            case Bullets list -> writeItems(list.items(), "ListBullet", numbering.bullets(), 0);
            case Numbered list -> writeItems(list.items(), "ListNumber", numbering.next(), 0);
            case Table table -> write(table);
            case Figure figure -> figures.write(figure, words);
            case Quote quote -> write(quote);
            case Notice notice -> text.paragraph("Notice", notice.text());
            case Passage passage -> text.in(passage.language(), () -> writeAll(passage.blocks()));
            case PageBreak _ -> text.breakPage();
        }
    }

    private void write(Heading heading) {
        headings++;
        String id = Integer.toString(headings);
        text.paragraph("Heading" + heading.level(), () -> {
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", DocxContents.place(headings));
            text.run(heading.text());
            xml.empty("w:bookmarkEnd", "w:id", id);
        });
    }

    private void writeItems(List<Item> items, String style, String list, int level) {
        for (Item item : items) {
            text.point(style, list, Math.min(level, DEEPEST_LIST), () -> text.pieces(item.text()));
            item.inner().forEach(inner -> writeInner(inner, level + 1));
        }
    }

    private void writeInner(Block inner, int level) {
        switch (inner) {
            case Bullets list -> writeItems(list.items(), "ListBullet", numbering.bullets(), level);
            case Numbered list -> writeItems(list.items(), "ListNumber", numbering.next(), level);
            default -> throw new IllegalStateException("Only lists stand within a list");
        }
    }

    private void write(Table table) {
        tables++;
        text.paragraphWithNext("Caption", () -> {
            figures.number(words.table(), tables);
            text.run(". " + table.caption());
        });
        new DocxTable(table, xml, text).write();
    }

    private void write(Quote quote) {
        text.paragraph("Quote", quote.text());
        if (!quote.attribution().isBlank()) {
            text.paragraph("QuoteSource", "– " + quote.attribution());
        }
    }

    private void writePage() {
        xml.element("w:sectPr", () -> {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
            xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            xml.empty("w:pgMar", "w:top", "1474", "w:right", "1247", "w:bottom", "1361", "w:left", "1361", "w:header",
                    "709", "w:footer", "709", "w:gutter", "0");
            xml.empty("w:titlePg");
        });
    }

}
