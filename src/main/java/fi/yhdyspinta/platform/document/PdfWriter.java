package fi.yhdyspinta.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document as an accessible PDF: A4, tagged, PDF/UA-1 (saavutettava PDF). */
public final class PdfWriter {

    private static final float PDF_1_7 = 1.7f;

    static {
        XRLog.setLoggerImpl(new PrintLog());
    }

    /**
     * @return the whole file
     * @throws IllegalArgumentException when a figure is not well-formed
     */
    public byte[] write(Document document) {
        return write(document, Integer.MAX_VALUE).orElseThrow();
    }

    /**
     * @return the whole file; empty when it would take more pages than that
     * @throws IllegalArgumentException when a figure is not well-formed
     */
    public Optional<byte[]> write(Document document, int mostPages) {
        var file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(document)) {
            renderer.createPDFWithoutClosing();
            if (renderer.getPdfDocument().getNumberOfPages() > mostPages) {
                return Optional.empty();
            }
            mend(renderer.getPdfDocument(), document);
            renderer.getPdfDocument().save(file);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(file.toByteArray());
    }

    private static void mend(PDDocument pdf, Document document) throws IOException {
        PdfContent.tidy(pdf, PdfStructure.mend(pdf));
        PdfFacts.write(pdf, document);
    }

    private static PdfBoxRenderer renderer(Document document) {
        var builder = new PdfRendererBuilder();
        org.w3c.dom.Document page = PrintPage.of(document);
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_1_7);
        builder.useSVGDrawer(new PaperDrawer());
        PrintFonts.addTo(builder);
        if (RightToLeft.isIn(page.getDocumentElement().getTextContent())) {
            builder.useUnicodeBidiSplitter(RightToLeft::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
        }
        return builder.buildPdfRenderer();
    }

}
