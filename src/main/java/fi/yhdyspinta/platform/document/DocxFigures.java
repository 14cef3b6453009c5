package fi.yhdyspinta.platform.document;

import java.util.stream.Stream;

/**
 * Writes figures as pictures with their alternative texts, and the numbers of captions.
 */
final class DocxFigures {

    static final String[] NAMESPACES = Stream.concat(Stream.of(DocxFrame.TEXT),
            Stream.of("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
                    "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture"))
        .toArray(String[]::new);

    /** The units of the format in one CSS pixel. */
    private static final int UNITS = 9525;

    private final Xml xml;

    private final DocxText text;

    private final DocxLinks links;

    private int figures;

    DocxFigures(Xml xml, DocxText text, DocxLinks links) {
        this.xml = xml;
        this.text = text;
        this.links = links;
    }

    void write(Figure figure, Words words) {
        figures++;
        var picture = Picture.of(figure.svg());
        String link = links.add(picture);
        text.paragraph("Figure",
                () -> xml.element("w:r", () -> xml.element("w:drawing", () -> writeInline(figure, picture, link))));
        text.paragraph("Caption", () -> {
            number(words.figure(), figures);
            text.run(figure.caption().isEmpty() ? "" : ". " + figure.caption());
        });
    }

    /**
     * The word and number of a caption; the number is a field, so that a list of figures
     * can be made of them.
     */
    void number(String word, int number) {
        text.run(word + "\u00A0");
        xml.element("w:fldSimple", () -> text.run(Integer.toString(number)), "w:instr",
                " SEQ %s \\* ARABIC ".formatted(word));
    }

    private void writeInline(Figure figure, Picture picture, String link) {
        String width = Long.toString(Math.round(picture.width() * UNITS));
        String height = Long.toString(Math.round(picture.height() * UNITS));
        String id = Integer.toString(figures);
        xml.element("wp:inline", () -> {
            xml.empty("wp:extent", "cx", width, "cy", height);
            xml.empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", figure.alternative());
            xml.element("a:graphic", () -> xml.element("a:graphicData", () -> writePicture(id, link, width, height),
                    "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"));
        }, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    }

    private void writePicture(String id, String link, String width, String height) {
        xml.element("pic:pic", () -> {
            xml.element("pic:nvPicPr", () -> {
                xml.empty("pic:cNvPr", "id", id, "name", link + ".png");
                xml.empty("pic:cNvPicPr");
            });
            xml.element("pic:blipFill", () -> {
                xml.empty("a:blip", "r:embed", link);
                xml.element("a:stretch", () -> xml.empty("a:fillRect"));
            });
            xml.element("pic:spPr", () -> {
                xml.element("a:xfrm", () -> {
                    xml.empty("a:off", "x", "0", "y", "0");
                    xml.empty("a:ext", "cx", width, "cy", height);
                });
                xml.element("a:prstGeom", () -> xml.empty("a:avLst"), "prst", "rect");
            });
        });
    }

}
