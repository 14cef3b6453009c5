package fi.yhdyspinta.platform.document;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import org.docx4j.TraversalUtil;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Block.Bullets;
import fi.yhdyspinta.platform.document.Block.Item;
import fi.yhdyspinta.platform.document.Block.Numbered;
import fi.yhdyspinta.platform.document.Block.Quote;

import static org.assertj.core.api.Assertions.assertThat;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter();

    @Test
    void headingsListsAndQuotesAreOfTheirStyles() throws Exception {
        var docx = read(
                draft().heading(1, "Luku").heading(2, "Alaluku").bullets("a").numbered("b").quote("c", "d").done());

        assertThat(styleOf(docx, "Luku")).isEqualTo("Heading1");
        assertThat(styleOf(docx, "Alaluku")).isEqualTo("Heading2");
        assertThat(styleOf(docx, "a")).isEqualTo("ListBullet");
        assertThat(styleOf(docx, "b")).isEqualTo("ListNumber");
        assertThat(styleOf(docx, "c")).isEqualTo("Quote");
    }

    @Test
    void everyStyleInUseIsDefined() throws Exception {
        var docx = read(ExampleReport.write());
        List<String> defined = docx.getMainDocumentPart()
            .getStyleDefinitionsPart()
            .getContents()
            .getStyle()
            .stream()
            .map(style -> style.getStyleId())
            .toList();

        assertThat(all(docx, P.class)).extracting(paragraph -> paragraph.getPPr().getPStyle().getVal())
            .isSubsetOf(defined);
    }

    @Test
    void everyNumberedListBeginsFromOne() throws Exception {
        var docx = read(draft().numbered("eka", "toka")
            .paragraph("väli")
            .numbered("uusi")
            .add(new Numbered(List.of(Item.of("ulompi", new Bullets(List.of(Item.of("sisempi")))))))
            .done());

        assertThat(list(docx, "eka").getNumId().getVal()).isEqualTo(list(docx, "toka").getNumId().getVal());
        assertThat(list(docx, "uusi").getNumId().getVal()).isNotEqualTo(list(docx, "eka").getNumId().getVal());
        assertThat(list(docx, "sisempi").getIlvl().getVal()).isEqualTo(1);
    }

    @Test
    void headerRowOfTableIsRepeated() throws Exception {
        var docx = read(draft().table(Table.captioned("Väestö").column("Kunta").numbers("2026").row("Saarikunta", "12"))
            .done());
        Tbl table = all(docx, Tbl.class).getFirst();

        assertThat(table.getTblPr().getTblCaption().getVal()).isEqualTo("Väestö");
        assertThat(table.getContent()).hasSize(2);
        assertThat(((Tr) table.getContent().getFirst()).getTrPr().getCnfStyleOrDivIdOrGridBefore())
            .extracting(property -> property.getName().getLocalPart())
            .contains("tblHeader");
        assertThat(styleOf(docx, "Taulukko\u00A01. Väestö")).isEqualTo("Caption");
    }

    @Test
    void figureIsPictureWithItsAlternative() throws Exception {
        var docx = read(
                draft().add(BarChart.titled("Väestö", Language.FI).bar("Saarikunta", 3).done().figure()).done());

        assertThat(all(docx, Inline.class)).singleElement()
            .satisfies(figure -> assertThat(figure.getDocPr().getDescr()).isEqualTo("Väestö: Saarikunta 3."));
    }

    @Test
    void languageTitleAndPublisherAreTold() throws Exception {
        var docx = read(draft().passage(Language.SV, new Quote("Hej", "")).done());

        assertThat(docx.getMainDocumentPart()
            .getStyleDefinitionsPart()
            .getContents()
            .getDocDefaults()
            .getRPrDefault()
            .getRPr()
            .getLang()
            .getVal()).isEqualTo("fi-FI");
        assertThat(docx.getDocPropsCorePart().getContents().getTitle().getValue().getContent())
            .containsExactly("Otsikko");
        assertThat(docx.getDocPropsCorePart().getContents().getCreator().getContent()).containsExactly("Julkaisija");
        assertThat(docx.getMainDocumentPart().getXML()).contains("<w:lang w:val=\"sv-FI\"/>");
    }

    @Test
    void sameDocumentIsSameFile() {
        assertThat(writer.write(ExampleReport.write())).isEqualTo(writer.write(ExampleReport.write()));
    }

    @Test
    void naughtyStringsOfOurOwnCanBeRead() throws Exception {
        assertThat(all(read(NaughtyReport.of(NaughtyStrings.OURS)), Tbl.class)).hasSize(1);
    }

    @Test
    void naughtyStringsOfTheWorldCanBeReadAsWritten() throws Exception {
        List<String> strings = NaughtyStrings.all();
        var docx = read(NaughtyReport.of(strings));

        List<String> notices = all(docx, P.class).stream()
            .filter(paragraph -> paragraph.getPPr().getPStyle().getVal().equals("Notice"))
            .map(DocxWriterTest::text)
            .toList();
        assertThat(notices).isEqualTo(strings.stream().map(CleanText::of).toList());
    }

    private WordprocessingMLPackage read(Document document) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(writer.write(document)));
    }

    private static Manuscript draft() {
        return Document.titled("Otsikko", Language.FI, "Julkaisija", Instant.EPOCH);
    }

    private static String styleOf(WordprocessingMLPackage docx, String text) throws Exception {
        return paragraph(docx, text).getPPr().getPStyle().getVal();
    }

    private static NumPr list(WordprocessingMLPackage docx, String text) throws Exception {
        return paragraph(docx, text).getPPr().getNumPr();
    }

    private static P paragraph(WordprocessingMLPackage docx, String text) throws Exception {
        return all(docx, P.class).stream().filter(paragraph -> text(paragraph).equals(text)).findFirst().orElseThrow();
    }

    private static String text(P paragraph) {
        var text = new StringBuilder();
        new TraversalUtil(paragraph, new TraversalUtil.CallbackImpl() {
            @Override
            public List<Object> apply(Object part) {
                if (part instanceof org.docx4j.wml.Text run) {
                    text.append(run.getValue());
                }
                else if (part instanceof org.docx4j.wml.Br) {
                    text.append('\n');
                }
                return List.of();
            }
        });
        return text.toString();
    }

    private static <T> List<T> all(WordprocessingMLPackage docx, Class<T> type) throws Exception {
        var finder = new ClassFinder(type);
        new TraversalUtil(docx.getMainDocumentPart().getContents().getBody(), finder);
        return finder.results.stream().map(type::cast).toList();
    }

}
