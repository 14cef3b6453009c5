package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.yhdyspinta.platform.Language;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTest {

    private static final int KILOBYTE = 1000;

    private final PdfWriter writer = new PdfWriter();

    @Test
    void longReportIsAccessibleAndSmall() throws Exception {
        byte[] pdf = writer.write(ExampleReport.write());

        assertThat(PdfUa.failuresOf(pdf)).isEmpty();
        assertThat(pdf).hasSizeLessThan(400 * KILOBYTE);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isGreaterThanOrEqualTo(30);
        }
    }

    @Test
    void sameDocumentIsSameFile() {
        assertThat(writer.write(ExampleReport.write())).isEqualTo(writer.write(ExampleReport.write()));
    }

    @ParameterizedTest
    @EnumSource
    void smallestDocumentIsAccessibleInEveryLanguage(Language language) throws Exception {
        byte[] pdf = writer.write(Document.titled("Otsikko", language, "Julkaisija", Instant.EPOCH).done());

        assertThat(PdfUa.failuresOf(pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Otsikko");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Instant.EPOCH);
        }
    }

    @Test
    void repeatedHeaderRowIsToldOnce() throws Exception {
        Table.Draft table = Table.captioned("Pitkä taulukko").column("Kuntasarake").numbers("Luku");
        IntStream.range(0, 120).forEach(row -> table.row("Kunta " + row, Integer.toString(row)));

        try (PDDocument file = Loader.loadPDF(writer.write(draft().table(table).done()))) {
            assertThat(new PDFTextStripper().getText(file).split("Kuntasarake", -1)).hasSizeGreaterThan(3);
            assertThat(PdfTags.of(file).textIn("TH")).filteredOn("Kuntasarake"::equals).hasSize(1);
        }
    }

    @Test
    void captionBelongsToItsTableAndFigureHasItsAlternative() throws Exception {
        var document = draft().table(Table.captioned("Väestö").column("Kunta").row("Saarikunta"))
            .add(BarChart.titled("Väestö", Language.FI).bar("Saarikunta", 3).done().figure())
            .done();

        try (PDDocument file = Loader.loadPDF(writer.write(document))) {
            PdfTags tags = PdfTags.of(file);
            assertThat(tags.childrenOf("Table")).first().isEqualTo("Caption");
            assertThat(tags.textIn("Caption")).containsExactly("Taulukko 1. Väestö");
            assertThat(tags.alternativeOf("Figure")).isEqualTo("Väestö: Saarikunta 3.");
        }
    }

    @Test
    void whatCannotBeDrawnIsStillTold() throws Exception {
        try (PDDocument file = Loader
            .loadPDF(writer.write(draft().paragraph("福祉 on hyvinvointi").paragraph("שלום").done()))) {
            assertThat(new PDFTextStripper().getText(file)).contains("□□ on hyvinvointi");
            assertThat(PdfTags.of(file).trueTexts()).containsExactly("福祉 on hyvinvointi", "שלום");
        }
    }

    @Test
    void wordsOfLinkCannotChangeItsRole() throws Exception {
        var document = draft().paragraph(Inline.link("role:Figure", "https://example.fi/")).done();

        try (PDDocument file = Loader.loadPDF(writer.write(document))) {
            assertThat(PdfTags.of(file).textIn("Link")).containsExactly("role:Figure");
        }
    }

    @Test
    void headingsBecomeBookmarks() throws Exception {
        var document = draft().heading(1, "Ensimmäinen").heading(2, "Alaluku").heading(1, "Toinen").done();

        try (PDDocument file = Loader.loadPDF(writer.write(document))) {
            var outline = file.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting("title").containsExactly("Ensimmäinen", "Toinen");
            assertThat(outline.getFirstChild().children()).extracting("title").containsExactly("Alaluku");
        }
    }

    @Test
    void longWordsStayOnThePage() throws Exception {
        var document = draft().heading(1, "x".repeat(500))
            .paragraph("ä".repeat(1000))
            .table(Table.captioned("y".repeat(500))
                .column("Kunta")
                .numbers("Luku")
                .row("z".repeat(300), "1".repeat(300)))
            .done();

        try (PDDocument file = Loader.loadPDF(writer.write(document))) {
            assertThat(rightmost(file)).isLessThan(file.getPage(0).getMediaBox().getWidth() - 20);
        }
    }

    @Test
    void naughtyStringsOfOurOwnAreAccessible() throws Exception {
        assertThat(PdfUa.failuresOf(writer.write(NaughtyReport.of(NaughtyStrings.OURS)))).isEmpty();
    }

    @Test
    void naughtyStringsOfTheWorldAreAccessible() throws Exception {
        assertThat(PdfUa.failuresOf(writer.write(NaughtyReport.of(NaughtyStrings.all())))).isEmpty();
    }

    private static Manuscript draft() {
        return Document.titled("Otsikko", Language.FI, "Julkaisija", Instant.EPOCH);
    }

    private static float rightmost(PDDocument file) throws Exception {
        List<Float> edges = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                edges.add(text.getXDirAdj() + text.getWidthDirAdj());
            }
        }.getText(file);
        return edges.stream().max(Float::compare).orElseThrow();
    }

}
