package fi.yhdyspinta.platform.document;

import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Inline.Emphasis;
import fi.yhdyspinta.platform.document.Inline.Link;
import fi.yhdyspinta.platform.document.Inline.Strong;
import fi.yhdyspinta.platform.document.Inline.Text;

/** Writes paragraphs and the runs of text within them. */
final class DocxText {

    private final Xml xml;

    private final DocxLinks links;

    private final Language documentLanguage;

    private Language language;

    private boolean onNewPage;

    DocxText(Xml xml, DocxLinks links, Language documentLanguage) {
        this.xml = xml;
        this.links = links;
        this.documentLanguage = documentLanguage;
        this.language = documentLanguage;
    }

    /** What {@code inner} writes is in another language. */
    void in(Language other, Runnable inner) {
        Language before = language;
        language = other;
        inner.run();
        language = before;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        onNewPage = true;
    }

    void paragraph(String style, String text) {
        paragraph(style, () -> run(text));
    }

    void paragraph(String style, Runnable inner) {
        paragraph(style, false, "", 0, inner);
    }

    /** A paragraph that is not parted from the next one by the end of a page. */
    void paragraphWithNext(String style, Runnable inner) {
        paragraph(style, true, "", 0, inner);
    }

    /** A point of a list. */
    void point(String style, String list, int level, Runnable inner) {
        paragraph(style, false, list, level, inner);
    }

    private void paragraph(String style, boolean withNext, String list, int level, Runnable inner) {
        boolean newPage = onNewPage;
        onNewPage = false;
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> {
                xml.empty("w:pStyle", "w:val", style);
                if (withNext) {
                    xml.empty("w:keepNext");
                }
                if (newPage) {
                    xml.empty("w:pageBreakBefore");
                }
                if (!list.isEmpty()) {
                    xml.element("w:numPr", () -> xml.empty("w:ilvl", "w:val", Integer.toString(level))
                        .empty("w:numId", "w:val", list));
                }
            });
            inner.run();
        });
    }

    void pieces(List<Inline> pieces) {
        for (Inline piece : pieces) {
            switch (piece) {
                case Text text -> run(text.text());
                case Strong strong -> run(strong.text(), "Strong");
                case Emphasis emphasis -> run(emphasis.text(), "Emphasis");
                case Link link -> xml.element("w:hyperlink", () -> run(link.text(), "Hyperlink"), "r:id",
                        links.add(link.address().toASCIIString()));
            }
        }
    }

    void run(String text) {
        run(text, "");
    }

    private void run(String text, String style) {
        xml.element("w:r", () -> {
            if (!style.isEmpty() || language != documentLanguage) {
                properties(style);
            }
            lines(text);
        });
    }

    private void properties(String style) {
        xml.element("w:rPr", () -> {
            if (!style.isEmpty()) {
                xml.empty("w:rStyle", "w:val", style);
            }
            if (language != documentLanguage) {
                xml.empty("w:lang", "w:val", language.locale().toLanguageTag());
            }
        });
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines[i], "xml:space", "preserve");
        }
    }

}
