package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF tells of itself: title, publisher, subject, language and the time it was
 * made, in both ways PDF has.
 */
final class PdfFacts {

    private static final String PRODUCER = "Yhdyspinta";

    private PdfFacts() {
    }

    static void write(PDDocument pdf, Document document) throws IOException {
        var facts = new PDDocumentInformation();
        var created = GregorianCalendar.from(document.created().atZone(ZoneOffset.UTC));
        facts.setTitle(document.title());
        facts.setAuthor(document.publisher());
        facts.setProducer(PRODUCER);
        facts.setCreator(PRODUCER);
        facts.setCreationDate(created);
        facts.setModificationDate(created);
        if (!document.subject().isBlank()) {
            facts.setSubject(document.subject());
        }
        pdf.setDocumentInformation(facts);
        pdf.setDocumentId(document.created().toEpochMilli());
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(document).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static String xmp(Document document) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%5$s</xmp:CreateDate>
                <xmp:ModifyDate>%5$s</xmp:ModifyDate>
                <xmp:CreatorTool>%6$s</xmp:CreatorTool>
                <pdf:Producer>%6$s</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(CleanText.xml(document.title()), CleanText.xml(document.publisher()),
                CleanText.xml(document.subject()), document.language().tag(), document.created(), PRODUCER);
    }

}
