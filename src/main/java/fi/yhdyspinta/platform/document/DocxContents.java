package fi.yhdyspinta.platform.document;

import java.util.List;

import fi.yhdyspinta.platform.document.Block.Heading;

/**
 * Writes a table of contents that leads to the headings and that Word can bring up to
 * date.
 */
final class DocxContents {

    private static final int DEPTH = 2;

    private final Document document;

    private final Xml xml;

    private final DocxText text;

    DocxContents(Document document, Xml xml, DocxText text) {
        this.document = document;
        this.xml = xml;
        this.text = text;
    }

    /** The name of the place of a heading, counted from one. */
    static String place(int heading) {
        return "_Toc%06d".formatted(heading);
    }

    void write() {
        text.paragraph("ContentsHeading", Words.in(document.language()).contents());
        List<Heading> headings = document.headings();
        boolean first = true;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEPTH) {
                writeEntry(headings.get(i), place(i + 1), first);
                first = false;
            }
        }
        if (!first) {
            text.paragraph("BodyText", () -> fieldMark("end"));
        }
        text.breakPage();
    }

    private void writeEntry(Heading heading, String place, boolean first) {
        text.paragraph("TOC" + heading.level(), () -> {
            if (first) {
                // Word counts the pages when it opens the file; we cannot know them.
                xml.element("w:r", () -> xml.empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true"));
                instruction(" TOC \\o \"1-%d\" \\h \\z \\u ".formatted(DEPTH));
                fieldMark("separate");
            }
            xml.element("w:hyperlink", () -> {
                text.run(heading.text());
                xml.element("w:r", () -> xml.empty("w:tab"));
                fieldMark("begin");
                instruction(" PAGEREF %s \\h ".formatted(place));
                fieldMark("separate");
                text.run("");
                fieldMark("end");
            }, "w:anchor", place, "w:history", "1");
        });
    }

    private void fieldMark(String type) {
        xml.element("w:r", () -> xml.empty("w:fldChar", "w:fldCharType", type));
    }

    private void instruction(String field) {
        xml.element("w:r", () -> xml.element("w:instrText", field, "xml:space", "preserve"));
    }

}
