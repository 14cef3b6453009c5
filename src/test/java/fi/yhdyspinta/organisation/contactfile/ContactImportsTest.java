package fi.yhdyspinta.organisation.contactfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.organisation.responsibility.Responsibilities;
import fi.yhdyspinta.organisation.responsibility.ResponsibilityExports;
import fi.yhdyspinta.organisation.responsibility.Theme;
import fi.yhdyspinta.organisation.responsibility.ThemeContact;
import fi.yhdyspinta.organisation.responsibility.ThemeId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContactImportsTest extends DatabaseTest {

    private static final String LIST = """
            Kunta;Teema;Yhdyshenkilö;Sähköposti;Muuta
            saarikunnan kunta;LIIKUNTA;Liikuntasihteeri;liikunta@example.org;x
            Koivulahden kunta;Liikunta;Laku Lahti;;
            """;

    @Autowired
    private ContactImports imports;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private Batches batches;

    @Autowired
    private ResponsibilityExports exports;

    private Stage stage;

    private final Theme exercise = new Theme(ThemeId.next(), "Liikunta", "Hyvinvointikoordinaattori", null);

    private final Theme food = new Theme(ThemeId.next(), "=Ravitsemus; ruoka", null, null);

    @BeforeEach
    void begin() {
        this.stage = this.cast.stage();
        this.stage.run(() -> this.responsibilities.add(this.stage.aino(), this.exercise));
        this.stage.run(() -> this.responsibilities.add(this.stage.aino(), this.food));
    }

    @Test
    void contactsAreSeenBeforeTheyAreTakenAndUndoneAsAWhole() {
        fill(this.stage.koivulahti().id(), "Entinen Henkilö", "entinen@example.org");
        var batch = examined(LIST);

        var page = show(batch);
        assertThat(page.rows()).extracting(ContactRow::verdict).containsExactly(Verdict.NEW, Verdict.CHANGED);
        assertThat(page.outline().leftOut()).containsExactly("Muuta");
        assertThat(contacts()).hasSize(1);

        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));

        assertThat(contacts()).containsExactlyInAnyOrder(
                new ThemeContact(this.exercise.id(), this.stage.saarikunta().id(), "Liikuntasihteeri",
                        "liikunta@example.org"),
                new ThemeContact(this.exercise.id(), this.stage.koivulahti().id(), "Laku Lahti", null));
        assertThat(show(examined(LIST)).rows()).extracting(ContactRow::verdict).containsOnly(Verdict.UNCHANGED);

        this.stage.run(() -> this.batches.undo(this.stage.aino(), batch));

        assertThat(contacts()).containsExactly(new ThemeContact(this.exercise.id(), this.stage.koivulahti().id(),
                "Entinen Henkilö", "entinen@example.org"));
        assertThat(show(batch).outline().batch().state()).isEqualTo(Batch.State.UNDONE);
    }

    @Test
    void wrongCellsAreToldByTheirAddressAndNothingOfTheirRowIsTaken() {
        var rows = show(examined("""
                Kunta;Teema;Yhdyshenkilö;Sähköposti;Vastuuhenkilö alueella
                Olematon;Liikunta;Joku;;
                Saarikunnan kunta;Olematon;Joku;ei osoite;
                Saarikunnan kunta;Liikunta;;joku@example.org;
                Koivulahden kunta;Liikunta;Joku;;Toinen omistaja
                Koivulahden kunta;Liikunta;Kaksi;;
                """)).rows();

        assertThat(rows).extracting(ContactRow::verdict)
            .containsExactly(Verdict.ERROR, Verdict.ERROR, Verdict.ERROR, Verdict.NEW, Verdict.ERROR);
        assertThat(rows).extracting(row -> row.problems().stream().map(RowProblem::address).toList())
            .containsExactly(List.of("A2"), List.of("B3", "D3"), List.of("C4"), List.of("E5"), List.of("A6"));
        assertThat(rows.get(3).problems()).extracting(RowProblem::key)
            .containsExactly("organisation.contactfile.problem.owner");
    }

    @Test
    void whatOthersHaveChangedMeanwhileStays() {
        var batch = examined(LIST);
        fill(this.stage.saarikunta().id(), "Toinen Henkilö", null);
        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));
        assertThat(show(batch).rows()).extracting(ContactRow::outcome)
            .containsExactly(Outcome.OVERTAKEN, Outcome.CARRIED);

        fill(this.stage.koivulahti().id(), "Kolmas Henkilö", null);
        this.stage.run(() -> this.batches.undo(this.stage.aino(), batch));

        assertThat(show(batch).rows()).extracting(ContactRow::outcome).containsExactly(Outcome.OVERTAKEN, Outcome.KEPT);
        assertThat(contacts()).extracting(ThemeContact::name)
            .containsExactlyInAnyOrder("Toinen Henkilö", "Kolmas Henkilö");
    }

    @Test
    void emptyCellLeavesTheContactAndSaysSo() {
        fill(this.stage.saarikunta().id(), "Liikuntasihteeri", "liikunta@example.org");

        var rows = show(examined("""
                Kunta;Teema;Yhdyshenkilö;Sähköposti
                Saarikunnan kunta;Liikunta;;
                Koivulahden kunta;Liikunta;;
                """)).rows();
        assertThat(rows).extracting(ContactRow::verdict).containsOnly(Verdict.UNCHANGED);
        assertThat(rows.getFirst().problems()).extracting(RowProblem::key)
            .containsExactly("organisation.contactfile.problem.empty");
        assertThat(rows.getLast().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "fi,xlsx", "sv,csv", "en,csv" })
    void whatIsTakenOutComesInAgainAsItWas(String language, String format) throws IOException {
        this.stage.run(() -> this.responsibilities.fill(this.stage.aino(), this.stage.saarikunta().id(),
                Map.of(this.exercise.id(),
                        new ThemeContact(this.exercise.id(), this.stage.saarikunta().id(), "=Sihteeri; \"1\"", null),
                        this.food.id(),
                        new ThemeContact(this.food.id(), this.stage.saarikunta().id(), "Ruoka", "ruoka@example.org"))));
        var matrix = this.stage.in(() -> this.responsibilities.matrix(this.stage.aino()));
        var sheet = this.exports.contacts(matrix, Language.of(java.util.Locale.of(language)), "hyte");
        var file = new ByteArrayOutputStream();
        if (format.equals("xlsx")) {
            new XlsxWriter().write(Spreadsheet.of(sheet), file);
        }
        else {
            new CsvWriter().write(sheet, file);
        }

        var rows = show(examined(file.toByteArray())).rows();

        assertThat(rows).hasSize(4).allMatch(row -> row.verdict() == Verdict.UNCHANGED && row.problems().isEmpty());
    }

    @Test
    void onlyTheCoordinatorTakesFiles() {
        var table = table(LIST.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> this.stage.run(() -> this.imports.keep(this.stage.onni(), "a.csv", table)))
            .isInstanceOf(Forbidden.class);
    }

    private void fill(OrganisationId municipality, String name, @org.jspecify.annotations.Nullable String mail) {
        this.stage.run(() -> this.responsibilities.fill(this.stage.aino(), municipality,
                Map.of(this.exercise.id(), new ThemeContact(this.exercise.id(), municipality, name, mail))));
    }

    private List<ThemeContact> contacts() {
        return this.stage.in(() -> this.responsibilities.matrix(this.stage.aino())).contacts();
    }

    private BatchId examined(String text) {
        return examined(text.getBytes(StandardCharsets.UTF_8));
    }

    private BatchId examined(byte[] file) {
        var batch = this.stage.in(() -> this.imports.keep(this.stage.aino(), "yhdyshenkilöt", table(file)));
        this.stage.run(() -> this.imports.mapAsGuessed(this.stage.aino(), batch));
        return batch;
    }

    private static TableFile table(byte[] file) {
        return ((TableFile.Read) TableReader.read(file)).table();
    }

    private ContactBatchPage show(BatchId batch) {
        return this.stage.in(() -> this.imports.show(this.stage.aino(), batch, null, null, 1));
    }

}
