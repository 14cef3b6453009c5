package fi.yhdyspinta.survey.results;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.survey.SurveyId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static fi.yhdyspinta.organisation.PartyType.MUNICIPALITY;
import static fi.yhdyspinta.organisation.PartyType.NGO;
import static fi.yhdyspinta.organisation.PartyType.PARISH;
import static org.assertj.core.api.Assertions.assertThat;

class ResultsExportPageTest extends PageTest {

    private static final Path NAUGHTY = Path.of("../shared/data/11_badinput/blns/blns.json");

    private static final List<String> FORMULAS = List.of("=HYPERLINK(\"http://example.org\";\"Avaa\")", "@SUM(A1:A9)",
            "+358 40 123", "-1", " =1+1", "=cmd|' /C notepad'!'A1'");

    @Autowired
    private BeanFactory beans;

    private Crowd crowd;

    private Stage stage;

    private SurveyId survey;

    @BeforeEach
    void openSurvey() {
        this.crowd = new Crowd(this.cast, this.beans);
        this.stage = this.crowd.stage;
        this.survey = this.crowd.survey;
    }

    @Test
    void everyAnswerOpensAgainAsItWasGiven() throws Exception {
        IntStream.range(0, 6)
            .forEach(each -> submit(Map.of("A1", each == 0 ? "none" : "" + each, "A2", FORMULAS.get(each), "A3",
                    "g1\nother", "A3/other", "Jotakin; muuta\n\"toisella rivillä\"", "B1", "yes")));
        submit(Map.of("B2", "out"));
        signIn(this.stage.aino());
        this.page.navigate(path(""));

        var book = OpenedWorkbook.of(download("Kaikki vastaukset, Excel"));
        assertThat(book.formulas()).isZero();
        assertThat(book.sheets().keySet()).containsExactly("vastaukset", "koodikirja", "yhteenveto");
        var answers = book.sheet("vastaukset");
        var columns = answers.getFirst();
        assertThat(columns).startsWith("Organisaatio", "Osapuoli", "Kunnan numero", "Lähetetty",
                "A1 Miten tavoitteet etenevät?", "A2 Miten työtä tehostettaisiin?", "A3.1 Yksinäisyys vähenee");
        assertThat(answers).hasSize(8);
        assertThat(answers.get(1).get(columns.indexOf("A1 Miten tavoitteet etenevät?"))).isEqualTo("emme osaa sanoa");
        for (var each = 1; each < 6; each++) {
            var row = answers.get(each + 1);
            assertThat(row.get(4)).isEqualTo("" + each);
            assertThat(row.get(5)).isEqualTo(FORMULAS.get(each));
            assertThat(row.subList(6, 9)).containsExactly("1", "0", "0");
            assertThat(row.get(columns.indexOf("A3.29t Jokin muu, mikä")))
                .isEqualTo("Jotakin; muuta\n\"toisella rivillä\"");
        }
        assertThat(answers.getLast().getLast()).isEqualTo("1");
        assertThat(book.sheet("koodikirja").stream().map(List::getFirst)).contains("A1", "A2", "A3.1", "A3.29t", "B1",
                "B2.1", "B2.3");

        var csv = csv(download("Kaikki vastaukset, CSV"));
        assertThat(csv.getFirst().getFields()).isEqualTo(columns);
        assertThat(csv).hasSize(8);
        assertThat(csv.stream().skip(1).limit(6).map(row -> row.getField(5)))
            .containsExactlyElementsOf(FORMULAS.stream().map(text -> "'" + text).toList());
    }

    @Test
    void summaryTellsWhatThePageTells() throws Exception {
        IntStream.range(0, 7).forEach(each -> submit(Map.of("A1", "4", "B1", each < 4 ? "yes" : "no")));
        IntStream.range(0, 6).forEach(each -> this.crowd.submit(NGO, Map.of("A1", "3", "B1", "no")));
        IntStream.range(0, 2).forEach(each -> this.crowd.submit(PARISH, Map.of("A1", "1", "B1", "no")));
        this.crowd.close();
        signIn(this.stage.urho());
        this.page.navigate(path(""));
        assertThat(this.page.getByText("Kaikki vastaukset, Excel").count()).isZero();

        var rows = csv(download("Yhteenveto, CSV")).stream().map(CsvRecord::getFields).toList();
        assertThat(rows)
            .contains(List.of("A1", "Miten tavoitteet etenevät?", "4", "Kaikki", "7", "15", "46,7", "3,2"),
                    List.of("A1", "Miten tavoitteet etenevät?", "1 vaativat paljon tehostamista", "Kunta", "0", "7",
                            "0,0", "4,0"),
                    List.of("B1", "Ovatko roolit selkeät?", "Kyllä", "Muut: Seurakunta, Järjestö", "0", "8", "0,0", ""))
            .noneMatch(row -> row.get(3).equals("Seurakunta") || row.get(3).equals("Järjestö"));
        var book = OpenedWorkbook.of(download("Yhteenveto, Excel"));
        assertThat(book.sheet("yhteenveto")).hasSameSizeAs(rows);
    }

    @Test
    void answersAreForTheCoordinatorOnly() {
        IntStream.range(0, 6).forEach(each -> submit(Map.of("A1", "4")));
        this.crowd.close();
        for (var file : List.of("/answers.csv", "/answers.xlsx")) {
            assertThat(status(this.stage.helmi(), file)).isEqualTo(403);
            assertThat(status(this.stage.urho(), file)).isEqualTo(403);
            assertThat(status(this.stage.sara(), file)).isEqualTo(403);
            assertThat(status(this.stage.aino(), file)).isEqualTo(200);
        }
        for (var file : List.of("/summary.csv", "/summary.xlsx")) {
            assertThat(status(this.stage.helmi(), file)).isEqualTo(200);
            assertThat(status(this.stage.sara(), file)).isEqualTo(403);
        }
    }

    @Test
    void noTextOfTheWorldBecomesFormula() throws Exception {
        Assumptions.assumeTrue(Files.exists(NAUGHTY), "The Big List of Naughty Strings is not at " + NAUGHTY);
        var texts = Stream.of(JsonMapper.shared().readValue(NAUGHTY.toFile(), String[].class))
            .filter(text -> !text.isEmpty() && text.indexOf(0) < 0)
            .toList();
        for (var each = 0; each + 3 < texts.size(); each += 4) {
            submit(Map.of("A2", texts.get(each), "A3", "other", "A3/other", texts.get(each + 1), "B2/I",
                    texts.get(each + 2), "B2/II", texts.get(each + 3)));
        }
        signIn(this.stage.aino());
        this.page.navigate(path("/open-answers?question=all&sort=LONGEST"));
        assertAccessible();
        this.page.navigate(path(""));

        assertThat(OpenedWorkbook.of(download("Kaikki vastaukset, Excel")).formulas()).isZero();
        assertThat(csv(download("Kaikki vastaukset, CSV"))).hasSize(texts.size() / 4 + 1)
            .allSatisfy(row -> assertThat(row.getFields())
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("\\A[\\s\\p{Z}]*[=+@\\-]")));
    }

    private void submit(Map<String, String> answers) {
        this.crowd.submit(MUNICIPALITY, new HashMap<>(answers));
    }

    private int status(Actor actor, String file) {
        try (var own = newContext()) {
            signIn(own.newPage(), actor);
            return own.request().get(path(file)).status();
        }
    }

    private Path download(String link) {
        return this.page
            .waitForDownload(() -> this.page.getByText(link, new Page.GetByTextOptions().setExact(true)).click())
            .path();
    }

    private static List<CsvRecord> csv(Path file) throws Exception {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream().toList();
    }

    private String path(String rest) {
        return address(this.stage.county().path() + "/surveys/" + this.survey + "/results" + rest);
    }

}
