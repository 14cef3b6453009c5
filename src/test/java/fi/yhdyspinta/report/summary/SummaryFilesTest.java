package fi.yhdyspinta.report.summary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Inline;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import tools.jackson.databind.json.JsonMapper;

import static fi.yhdyspinta.report.summary.Scene.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SummaryFilesTest extends PageTest {

    private static final Path NAUGHTY = Path.of("../shared/data/11_badinput/blns/blns.json");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private SummaryFiles files;

    private Stage stage;

    @BeforeEach
    void assemble() {
        this.stage = this.cast.stage();
        new Scene(this.beans).play(this.stage);
        this.stage.run(() -> this.drafting.assemble(this.stage.aino(), KEY));
    }

    @Test
    void pdfOfAVersionIsAccessibleInEveryLanguage() throws Exception {
        publish();
        for (var language : Language.values()) {
            assertThat(failures(version(language, FileFormat.PDF))).as("veraPDF ua1 in %s", language).isEmpty();
        }
        try (var pdf = Loader.loadPDF(version(Language.FI, FileFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tavoitteet", "Kylätalojen avaimet", "Versio 1",
                    "Hankkii varausjärjestelmän (hyväksynyt)", "Resurssi: 12 000 €, 0,5 henkilötyövuotta");
        }
    }

    @Test
    void docxHasRealHeadingsAndTables() throws Exception {
        publish();

        var document = part(version(Language.FI, FileFormat.DOCX), "word/document.xml");

        assertThat(document).contains("Heading1", "<w:tbl>", "<w:tblHeader", "Tavoitteet", "Kylätalojen avaimet",
                "30.6.2027", "Saarikunnan kunta: Hankkii varausjärjestelmän (hyväksynyt)");
    }

    @Test
    void fileOfAVersionStaysTheSame() {
        publish();

        assertThat(version(Language.FI, FileFormat.DOCX)).isEqualTo(version(Language.FI, FileFormat.DOCX));
    }

    @Test
    void draftFilesAreForThoseWhoReadTheDraft() {
        assertThat(this.stage.in(() -> this.files.draft(this.stage.urho(), KEY, Language.FI, FileFormat.DOCX)))
            .isNotEmpty();
        assertThatThrownBy(
                () -> this.stage.in(() -> this.files.draft(this.stage.helmi(), KEY, Language.FI, FileFormat.DOCX)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void anyTextComesThroughToPageAndFiles() throws Exception {
        var texts = naughty();
        for (int from = 0; from < texts.size(); from += 60) {
            var body = texts.subList(from, Math.min(from + 60, texts.size()))
                .stream()
                .map(text -> text.replace("\n", " "))
                .collect(Collectors.joining("\n\n"));
            var first = texts.get(from);
            var heading = first.isBlank() || first.length() > Section.LONGEST_HEADING ? "Otsikko" : first;
            var section = this.stage.in(() -> this.drafting.addSection(this.stage.aino(), KEY));
            assertThat(this.stage.in(() -> this.drafting.save(this.stage.aino(), KEY, section,
                    new SectionDraft(1, Wording.finnish(heading), Wording.finnish(body)))))
                .isInstanceOf(Saving.Saved.class);
        }
        publish();

        assertThat(failures(version(Language.FI, FileFormat.PDF))).isEmpty();
        assertThat(part(version(Language.FI, FileFormat.DOCX), "word/document.xml")).contains("&lt;script&gt;");
        this.page.onDialog(dialog -> {
            throw new AssertionError("A script ran");
        });
        var response = this.page
            .navigate(address(this.stage.county().path() + "/rounds/" + KEY + "/summary/versions/1"));
        assertThat(response.status()).isEqualTo(200);
        var shown = plainly(this.page.locator("article.document").textContent());
        assertThat(texts).filteredOn(text -> !shown.contains(plainly(Inline.text(text).text())))
            .as("texts not shown as typed")
            .isEmpty();
    }

    private static List<String> naughty() {
        Assumptions.assumeTrue(Files.exists(NAUGHTY), "The Big List of Naughty Strings is not at " + NAUGHTY);
        return List.of(JsonMapper.shared().readValue(NAUGHTY.toFile(), String[].class));
    }

    /** Without spaces and the signs of our own markup. */
    private static String plainly(String text) {
        return text.replaceAll("(?U)[\\s\\p{Cntrl}\\p{Cf}*_\\\\+-]", "");
    }

    private byte[] version(Language language, FileFormat format) {
        return this.stage.in(() -> this.files.version(this.stage.visitor(), KEY, 1, language, format));
    }

    private void publish() {
        this.stage.run(() -> {
            this.publishing.approve(this.stage.aino(), KEY);
            this.publishing.publish(this.stage.aino(), KEY, "");
        });
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + name);
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var failures = new ArrayList<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, 500, false, true, false)) {
            validator.validate(parser)
                .getTestAssertions()
                .stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .forEach(check -> failures.add(check.getRuleId().getClause() + " " + check.getMessage()));
        }
        return failures;
    }

}
