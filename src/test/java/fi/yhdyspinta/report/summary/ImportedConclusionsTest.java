package fi.yhdyspinta.report.summary;

import java.io.IOException;
import java.util.List;

import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** Of what a round file leaves unknown, nothing is made up on the way to the public. */
class ImportedConclusionsTest extends PageTest {

    private static final String UNKNOWN = "Ei kirjattu, kuinka yhteinen";

    @Autowired
    private RoundFiles rounds;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Findings findings;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Reading reading;

    @Autowired
    private SummaryFiles files;

    private Stage stage;

    private Round round;

    @BeforeEach
    void bringIn() throws IOException {
        this.stage = this.cast.stage();
        var file = new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray();
        this.round = this.stage.in(() -> this.rounds.take(this.stage.aino(), file, false));
    }

    @Test
    void theirLevelOfAgreementIsUnknown() {
        assertThat(conclusions()).hasSize(5).extracting(Conclusion::agreement).containsOnly(AgreementLevel.UNRECORDED);
    }

    @Test
    void onlyConclusionsWithFindingsAreSaidToComeFromWords() {
        write(List.of(this.stage.in(() -> this.findings.create(this.stage.aino(), this.round.id().process(),
                new FindingDraft(FindingKind.NEED, null, LocalText.finnish("Kyydit puuttuvat"))))));
        write(List.of());
        assemble();

        var how = requireNonNull(this.stage.in(() -> this.reading.show(this.stage.aino(), this.round.key())).content())
            .chapters()
            .getFirst()
            .body();

        assertThat(how.in(Language.FI)).contains("Niistä koottiin yksi johtopäätös",
                "5 johtopäätöstä on tuotu kierroksen aineistosta.",
                "Yksi johtopäätös on kirjattu ilman havaintoa, johon nojata.");
        assertThat(how.in(Language.SV)).contains("5 slutsatser har hämtats ur rundans material.");
        assertThat(how.in(Language.EN)).contains("5 conclusions were brought in from the material of the round.");
    }

    @Test
    void summaryAndItsFilesSayThatItIsUnknown() throws IOException {
        assemble();
        signIn(this.stage.aino());
        open(this.round.path() + "/summary");
        assertThat(this.page.locator("main .unknown").allTextContents()).contains(UNKNOWN);
        assertThat(this.page.locator("main").textContent()).doesNotContain("Yhteinen näkemys");
        assertAccessible();

        var file = this.stage
            .in(() -> this.files.draft(this.stage.aino(), this.round.key(), Language.FI, FileFormat.PDF));
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(UNKNOWN).doesNotContain("Yhteinen näkemys");
        }
    }

    @Test
    void theCoordinatorWritesALevelAndThereIsNoWayBack() {
        var path = "/conclusions/" + conclusions().getFirst().id();
        signIn(this.stage.aino());
        open("/processes/" + this.round.id() + "/conclusions");
        assertThat(this.page.locator(".things .unknown").count()).isEqualTo(5);
        assertAccessible();
        open("/processes/" + this.round.id() + "/conclusions/new");
        assertThat(this.page.locator("input[value=UNRECORDED]").count()).isZero();

        open(path + "/edit");
        assertThat(this.page.locator("input[value=UNRECORDED]").isChecked()).isTrue();
        assertAccessible();
        this.page.locator("input[value=MAJORITY]").check();
        this.page.locator("#main form .buttons .button").first().click();

        assertThat(this.page.locator(".page-head").textContent()).contains("Enemmistön näkemys");
        open(path + "/edit");
        assertThat(this.page.locator("input[value=UNRECORDED]").count()).isZero();
    }

    private List<Conclusion> conclusions() {
        return this.stage.in(() -> this.outcomes.listConclusions(this.round.id().process()));
    }

    private void write(List<fi.yhdyspinta.analysis.FindingId> findings) {
        this.stage.run(() -> this.outcomes.createConclusion(this.stage.aino(), this.round.id().process(),
                new ConclusionDraft(LawTopic.MEASURES, null, LocalText.finnish("Kyytejä järjestetään"),
                        AgreementLevel.COMMON, null, findings)));
    }

    private void assemble() {
        this.stage.run(() -> this.drafting.assemble(this.stage.aino(), this.round.key()));
    }

    private void open(String path) {
        this.page.navigate(address(this.stage.county().path() + path));
    }

}
