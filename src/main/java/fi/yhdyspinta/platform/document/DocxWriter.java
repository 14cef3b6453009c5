package fi.yhdyspinta.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a document as DOCX to be edited further: real headings, lists, captions and
 * tables (Word-asiakirja). The format is written as it is, without a library; see
 * decision 0020.
 */
public final class DocxWriter {

    private static final String STYLES = Resource.text("docx-styles.xml");

    /**
     * @return the whole file
     * @throws IllegalArgumentException when a figure is not well-formed
     */
    public byte[] write(Document document) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            write(document, zip);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Document document, ZipOutputStream zip) throws IOException {
        var links = new DocxLinks();
        var body = new DocxBody(document, links);
        byte[] text = body.write();
        var frame = new DocxFrame(document);
        String styles = STYLES.replace("{language}", document.language().locale().toLanguageTag());
        add(document, zip, "[Content_Types].xml", frame.contentTypes());
        add(document, zip, "_rels/.rels", frame.rootLinks());
        add(document, zip, "docProps/core.xml", frame.coreProperties());
        add(document, zip, "docProps/app.xml", frame.appProperties());
        add(document, zip, "word/document.xml", text);
        add(document, zip, "word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        add(document, zip, "word/settings.xml", frame.settings());
        add(document, zip, "word/numbering.xml", body.numbering());
        add(document, zip, "word/header.xml", frame.header());
        add(document, zip, "word/footer.xml", frame.footer());
        add(document, zip, "word/_rels/document.xml.rels", links.write());
        for (int i = 0; i < links.pictures().size(); i++) {
            add(document, zip, DocxLinks.picturePath(i), links.pictures().get(i).png());
        }
    }

    private static void add(Document document, ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(document.created()));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

}
