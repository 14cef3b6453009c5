package fi.yhdyspinta.platform.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a PDF. */
final class PdfTags {

    private final List<COSDictionary> parts = new ArrayList<>();

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private PdfTags() {
    }

    static PdfTags of(PDDocument file) throws Exception {
        var tags = new PdfTags();
        for (PDPage page : file.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var contents = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> contents.put(content.getMCID(), text(content)));
            tags.texts.put(page.getCOSObject(), contents);
        }
        tags.collect(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        return tags;
    }

    /** The texts of all parts of a role, in reading order. */
    List<String> textIn(String role) {
        return parts(role).map(part -> text(part, part.getCOSDictionary(COSName.PG))).toList();
    }

    List<String> childrenOf(String role) {
        return parts(role).flatMap(part -> kids(part).stream())
            .map(kid -> ((COSDictionary) kid).getNameAsString(COSName.S))
            .toList();
    }

    String alternativeOf(String role) {
        return parts(role).findFirst().orElseThrow().getString(COSName.ALT);
    }

    /** The texts that are told instead of what is drawn. */
    List<String> trueTexts() {
        return parts.stream()
            .filter(part -> part.containsKey(COSName.ACTUAL_TEXT))
            .map(part -> part.getString(COSName.ACTUAL_TEXT))
            .toList();
    }

    private Stream<COSDictionary> parts(String role) {
        return parts.stream().filter(part -> role.equals(part.getNameAsString(COSName.S)));
    }

    private void collect(COSDictionary part) {
        parts.add(part);
        for (COSBase kid : kids(part)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                collect(inner);
            }
        }
    }

    private String text(COSDictionary part, COSDictionary page) {
        var text = new StringBuilder();
        for (COSBase kid : kids(part)) {
            if (kid instanceof COSInteger content) {
                text.append(content(page, content.intValue()));
            }
            else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
                text.append(content(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID)));
            }
            else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                text.append(text(inner, inner.getCOSDictionary(COSName.PG)));
            }
        }
        return text.toString();
    }

    private String content(COSDictionary page, int number) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        content.getContents().forEach(item -> {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        });
        return text.toString();
    }

    private static List<COSBase> kids(COSDictionary part) {
        COSBase kids = part.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array.toList().stream().<COSBase>map(PdfTags::held).toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSBase held(COSBase kid) {
        return kid instanceof COSObject object ? object.getObject() : kid;
    }

}
