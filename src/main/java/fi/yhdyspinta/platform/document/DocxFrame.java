package fi.yhdyspinta.platform.document;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The parts of a DOCX around its text: what it is, who made it, and the margins of its
 * pages.
 */
final class DocxFrame {

    static final String[] TEXT = { "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships" };

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Document document;

    DocxFrame(Document document) {
        this.document = document;
    }

    byte[] contentTypes() {
        var xml = new Xml();
        xml.element("Types", () -> {
            xml.empty("Default", "Extension", "rels", "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml");
            xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            xml.empty("Default", "Extension", "png", "ContentType", "image/png");
            part(xml, "/word/document.xml", WORD + "document.main+xml");
            for (String name : List.of("styles", "settings", "numbering", "header", "footer")) {
                part(xml, "/word/" + name + ".xml", WORD + name + "+xml");
            }
            part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
            part(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        }, "xmlns", PACKAGE + "content-types");
        return xml.bytes();
    }

    byte[] rootLinks() {
        var xml = new Xml();
        xml.element("Relationships", () -> {
            xml.empty("Relationship", "Id", "text", "Type", OFFICE + "relationships/officeDocument", "Target",
                    "word/document.xml");
            xml.empty("Relationship", "Id", "core", "Type", PACKAGE + "relationships/metadata/core-properties",
                    "Target", "docProps/core.xml");
            xml.empty("Relationship", "Id", "app", "Type", OFFICE + "relationships/extended-properties", "Target",
                    "docProps/app.xml");
        }, "xmlns", PACKAGE + "relationships");
        return xml.bytes();
    }

    byte[] coreProperties() {
        String created = document.created().truncatedTo(ChronoUnit.SECONDS).toString();
        var xml = new Xml();
        xml.element("cp:coreProperties", () -> {
            xml.element("dc:title", document.title());
            xml.element("dc:subject", document.subject());
            xml.element("dc:creator", document.publisher());
            xml.element("dc:language", document.language().locale().toLanguageTag());
            xml.element("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
            xml.element("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
        }, "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        return xml.bytes();
    }

    byte[] appProperties() {
        var xml = new Xml();
        xml.element("Properties", () -> {
            xml.element("Application", "Yhdyspinta");
            xml.element("Company", document.publisher());
        }, "xmlns", OFFICE + "extended-properties");
        return xml.bytes();
    }

    byte[] settings() {
        String language = document.language().locale().toLanguageTag();
        var xml = new Xml();
        xml.element("w:settings", () -> {
            xml.empty("w:zoom", "w:percent", "100");
            xml.empty("w:defaultTabStop", "w:val", "720");
            xml.empty("w:autoHyphenation", "w:val", "true");
            xml.element("w:compat", () -> xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                    "http://schemas.microsoft.com/office/word", "w:val", "15"));
            xml.empty("w:themeFontLang", "w:val", language);
            xml.empty("w:decimalSymbol", "w:val", ",");
            xml.empty("w:listSeparator", "w:val", ";");
        }, TEXT);
        return xml.bytes();
    }

    byte[] header() {
        return margin("w:hdr", "Header", document.title(), "");
    }

    byte[] footer() {
        return margin("w:ftr", "Footer", document.publisher(), Words.in(document.language()).page() + " ");
    }

    private static byte[] margin(String element, String style, String left, String page) {
        var xml = new Xml();
        xml.element(element, () -> xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
            run(xml, left);
            if (!page.isEmpty()) {
                xml.element("w:r", () -> xml.empty("w:tab"));
                run(xml, page);
                xml.element("w:fldSimple", () -> run(xml, "1"), "w:instr", "PAGE");
                run(xml, " / ");
                xml.element("w:fldSimple", () -> run(xml, "1"), "w:instr", "NUMPAGES");
            }
        }), TEXT);
        return xml.bytes();
    }

    private static void run(Xml xml, String text) {
        xml.element("w:r", () -> xml.element("w:t", text, "xml:space", "preserve"));
    }

    private static void part(Xml xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

}
