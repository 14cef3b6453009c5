package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Tidies the drawing instructions of a laid-out document. Its many marks of decoration
 * point to thousands of small objects; written in place, and left out where nothing is
 * drawn, they halve the file. Repeated headers are marked as decoration.
 */
final class PdfContent {

    private static final Pattern MARK = Pattern
        .compile("^/(?:Artifact /(\\w+) BDC\n(EMC\n)?|Span <</MCID (\\d+)>> BDC\n)", Pattern.MULTILINE);

    private static final COSName PROPERTIES = COSName.PROPERTIES;

    private final PDPage page;

    private final Set<Integer> repeated;

    private PdfContent(PDPage page, Set<Integer> repeated) {
        this.page = page;
        this.repeated = repeated;
    }

    /**
     * @param repeated by page, the marked contents that are decoration only
     */
    static void tidy(PDDocument pdf, Map<COSDictionary, Set<Integer>> repeated) throws IOException {
        for (PDPage page : pdf.getPages()) {
            new PdfContent(page, repeated.getOrDefault(page.getCOSObject(), Set.of())).tidy(pdf);
        }
    }

    private void tidy(PDDocument pdf) throws IOException {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(PROPERTIES);
        if (properties == null) {
            return;
        }
        String tidied = MARK.matcher(read()).replaceAll(mark -> replacement(mark, properties));
        var stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(tidied.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        page.getResources().getCOSObject().removeItem(PROPERTIES);
    }

    private String replacement(MatchResult mark, COSDictionary properties) {
        String property = mark.group(1);
        if (property == null) {
            return repeated.contains(Integer.valueOf(mark.group(3))) ? "/Artifact BMC\n" : mark.group();
        }
        return mark.group(2) != null ? "" : artifact(properties.getCOSDictionary(COSName.getPDFName(property)));
    }

    private static String artifact(COSDictionary property) {
        return "Pagination".equals(property.getNameAsString(COSName.TYPE)) ? "/Artifact <</Type /Pagination>> BDC\n"
                : "/Artifact BMC\n";
    }

    private String read() throws IOException {
        try (InputStream content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

}
