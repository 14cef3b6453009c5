package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.platform.tablefile.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.BatchPage;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.RegisterFilter;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportsTest extends DatabaseTest {

    private static final Path REAL_NGOS = Path
        .of("../shared/data/06_organisations/ngos_from_transparency_register_2025.csv");

    private static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null, null, 1);

    private static final String LIST = """
            Nimi suomeksi;Namn på svenska;Type;Y-tunnus;Rekisterinumero;Kunta;Toiminta-alueen kunnat;Teemat;Kohderyhmät;\
            E-post;Suostumus;Suostumuksen antaja;Päättymispäivä;Jatkaja;Kengännumero
            Lammen Kulku ry;Lammen Kulku rf;Järjestö;1234567-1;123456;Kuopio;Iisalmi, Siilinjärvi;Liikunta;Ikääntyneet; \
            kulku@example.org ;kyllä;Puheenjohtaja;;;42
            Vanha Kerho ry;;NGO;;;;;;;;ei;;31.1.2026;Koivulahden Taimi ry;
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private Batches batches;

    @Autowired
    private RegisterFile file;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void rowsAreSeenBeforeTheyAreCarriedOut() {
        var stage = this.cast.stage();
        var batch = examined(stage, LIST);

        var page = page(stage, batch, null);
        assertThat(page.count(Verdict.NEW)).isEqualTo(2);
        assertThat(page.leftOut()).containsExactly("Kengännumero");
        var kulku = page.rows().getFirst().judged().after();
        assertThat(kulku.get(Column.BUSINESS_ID)).isEqualTo("1234567-1");
        assertThat(kulku.get(Column.ASSOCIATION_NUMBER)).isEqualTo("123.456");
        assertThat(kulku.get(Column.MUNICIPALITY)).isEqualTo("297");
        assertThat(kulku.get(Column.ACTIVITY)).isEqualTo("140;749");
        assertThat(kulku.get(Column.POPULATION_GROUPS)).isEqualTo("OLDER");
        assertThat(kulku.get(Column.MAILBOX)).isEqualTo("kulku@example.org");
        assertThat(page.rows().get(1).judged().after().get(Column.SUCCESSOR)).isEqualTo(stage.taimi().id().toString());
        assertThat(count(stage)).isEqualTo(5);

        stage.run(() -> this.batches.carryOut(stage.aino(), batch));

        assertThat(count(stage)).isEqualTo(7);
        assertThat(page(stage, batch, null).batch().state()).isEqualTo(Batch.State.DONE);
        assertThat(page(stage, examined(stage, LIST), null).count(Verdict.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void wrongCellsAreToldByTheirAddress() {
        var stage = this.cast.stage();
        var page = page(stage, examined(stage, """
                Nimi;Y-tunnus;Kunta;Sähköposti;Päättynyt
                Kulku ry;1234567-2;Kuapio;kulku(at)example.org;huomenna
                ;1234567-1;;;
                Kulku ry;;;;
                kulku RY;;;;
                """), null);

        assertThat(page.count(Verdict.ERROR)).isEqualTo(3);
        assertThat(page.rows().getFirst().judged().problems()).extracting(RowProblem::address)
            .containsExactly("B2", "C2", "D2", "E2");
        assertThat(page.rows().get(1).judged().problems()).extracting(RowProblem::key)
            .containsExactly("organisation.register.name.missing");
        assertThat(page.rows().get(3).judged().problems()).extracting(RowProblem::value).containsExactly("4");
    }

    @Test
    void changesShowWhatWasAndEmptyCellsLeaveIt() {
        var stage = this.cast.stage();
        carried(stage, LIST);
        var page = page(stage, examined(stage, """
                Nimi;Rekisterinumero;Teemat;Sähköposti
                Lammen Kulkijat ry;123.456;;uusi@example.org
                """), Verdict.CHANGED);

        assertThat(page.rows()).hasSize(1);
        assertThat(page.rows().getFirst().differences())
            .extracting(difference -> difference.column() + ": " + difference.before() + " > " + difference.after())
            .containsExactly("NAME_FI: Lammen Kulku ry > Lammen Kulkijat ry",
                    "MAILBOX: kulku@example.org > uusi@example.org");
    }

    @Test
    void schoolWithTheBusinessIdOfItsMunicipalityIsAnother() {
        var stage = this.cast.stage();
        carried(stage, "Nimi;Tyyppi;Y-tunnus\nSaarikunnan kunta;Kunta;1234567-1\n");
        var page = page(stage, examined(stage, "Nimi;Tyyppi;Y-tunnus\nSaarikunnan lukio;Oppilaitos;1234567-1\n"), null);

        assertThat(page.count(Verdict.NEW)).isEqualTo(1);
    }

    @Test
    void wholeImportIsUndoneButForWhatHasChangedSince() {
        var stage = this.cast.stage();
        var batch = carried(stage,
                "Nimi;Teemat\nEnsimmäinen ry;A\nToinen ry;A\nKolmas ry;A\nKoivulahden Taimi ry;Uusi\n");
        change(stage, "UPDATE organisation.organisation SET name_fi = 'Toinen nimi ry' WHERE name_fi = 'Toinen ry' "
                + "AND id IN (SELECT organisation_id FROM organisation.participation)");
        change(stage, """
                UPDATE organisation.organisation SET parent_id = (
                    SELECT o.id FROM organisation.organisation o
                    JOIN organisation.participation p ON p.organisation_id = o.id WHERE o.name_fi = 'Kolmas ry')
                WHERE id = '%s'
                """.formatted(stage.seurakunta().id()));

        stage.run(() -> this.batches.undo(stage.aino(), batch));

        var page = stage.in(() -> this.batches.show(stage.aino(), batch, null, Outcome.KEPT, 1));
        assertThat(page.batch().state()).isEqualTo(Batch.State.UNDONE);
        assertThat(page.rows()).extracting(row -> row.named().get(Column.NAME_FI))
            .containsExactly("Toinen ry", "Kolmas ry");
        assertThat(count(stage)).isEqualTo(7);
        assertThat(page.count(Outcome.UNDONE)).isEqualTo(2);
        assertThatThrownBy(() -> stage.run(() -> this.batches.undo(stage.aino(), batch))).isInstanceOf(Overtaken.class);
    }

    @Test
    void organisationChangedSinceThePreviewIsPassedOver() {
        var stage = this.cast.stage();
        var batch = examined(stage, "Nimi;Teemat\nKoivulahden Taimi ry;Uusi\n");
        change(stage, "UPDATE organisation.organisation SET role_mailbox = 'taimi@example.org' WHERE id = '%s'"
            .formatted(stage.taimi().id()));

        stage.run(() -> this.batches.carryOut(stage.aino(), batch));

        assertThat(stage.in(() -> this.batches.show(stage.aino(), batch, null, null, 1)).count(Outcome.OVERTAKEN))
            .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void exportComesBackUnchanged(Language language) throws IOException {
        var stage = this.cast.stage();
        carried(stage, LIST + """
                =SUMMA(A1) ry;@nimi;;;;;;-miinus;;;;;;;
                "Rivi ""lainaus"" ry";;;;;;;A;;;;;;;
                """);
        change(stage, "UPDATE organisation.organisation SET themes = '{\"yksi; teema\"}' WHERE id = '%s'"
            .formatted(stage.taimi().id()));
        this.cast.organisation(stage.county(), "Kaksoset ry", PartyType.NGO);
        this.cast.organisation(stage.county(), "Kaksoset ry", PartyType.NGO);
        var sheet = stage.in(() -> this.file.write(stage.aino(), ALL, language));
        var csv = new ByteArrayOutputStream();
        new CsvWriter().write(sheet, csv);
        var xlsx = new ByteArrayOutputStream();
        new XlsxWriter().write(Spreadsheet.of(sheet), xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("'=SUMMA(A1) ry", "'@nimi", "'-miinus");
        for (var exported : List.of(csv.toByteArray(), xlsx.toByteArray())) {
            var page = page(stage, examined(stage, exported), null);
            assertThat(page.rows()).filteredOn(row -> row.judged().verdict() != Verdict.UNCHANGED)
                .extracting(row -> row.differences() + " " + row.judged().problems())
                .isEmpty();
            assertThat(page.count(Verdict.UNCHANGED)).isEqualTo(11);
            assertThat(page.leftOut()).isEmpty();
        }
    }

    @Test
    void realOrganisationsComeInCleanly() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL_NGOS),
                "The list of real organisations is not beside the project: " + REAL_NGOS);
        var stage = this.cast.stage();
        var begun = System.nanoTime();
        var batch = examined(stage, Files.readAllBytes(REAL_NGOS));
        var page = page(stage, batch, null);

        assertThat(page.count(Verdict.NEW)).isEqualTo(347);
        assertThat(page.count(Verdict.ERROR)).isZero();
        assertThat(page.leftOut()).containsExactly("description_fi", "auxiliary_names", "memberships");
        stage.run(() -> this.batches.carryOut(stage.aino(), batch));
        assertThat(count(stage)).isEqualTo(352);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(page(stage, examined(stage, Files.readAllBytes(REAL_NGOS)), null).count(Verdict.UNCHANGED))
            .isEqualTo(347);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2_500 })
    void longImportGoesOnByItselfAndTellsHowFarItIs(int rows) throws InterruptedException {
        var stage = this.cast.stage();
        var list = new StringBuilder("Nimi;Rekisterinumero\n");
        for (int number = 0; number < rows; number++) {
            list.append("Keksitty ").append(number).append(" ry;").append(100_000 + number).append('\n');
        }
        var batch = examined(stage, list.toString());
        await(stage, batch, Batch.State.PREVIEWED);
        stage.run(() -> this.batches.carryOut(stage.aino(), batch));
        await(stage, batch, Batch.State.DONE);

        assertThat(count(stage)).isEqualTo(rows + 5);
        stage.run(() -> this.batches.undo(stage.aino(), batch));
        await(stage, batch, Batch.State.UNDONE);
        assertThat(count(stage)).isEqualTo(5);
    }

    @Test
    void nobodyElseImportsOrLooks() {
        var stage = this.cast.stage();
        var batch = examined(stage, LIST);

        for (var other : List.of(stage.helmi(), stage.onni(), stage.urho(), stage.sara(), stage.visitor())) {
            assertThatThrownBy(() -> stage.run(() -> this.batches.show(other, batch, null, null, 1)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.batches.carryOut(other, batch)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.file.write(other, ALL, Language.FI)))
                .isInstanceOf(Forbidden.class);
        }
    }

    private void await(Stage stage, BatchId batch, Batch.State state) throws InterruptedException {
        for (int time = 0; time < 1_200; time++) {
            if (stage.in(() -> this.batches.get(stage.aino(), batch)).state() == state) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(stage.in(() -> this.batches.get(stage.aino(), batch))).extracting(Batch::state).isEqualTo(state);
    }

    private BatchId carried(Stage stage, String list) {
        var batch = examined(stage, list);
        stage.run(() -> this.batches.carryOut(stage.aino(), batch));
        return batch;
    }

    private BatchId examined(Stage stage, String list) {
        return examined(stage, list.getBytes(StandardCharsets.UTF_8));
    }

    private BatchId examined(Stage stage, byte[] file) {
        var table = ((TableFile.Read) TableReader.read(file)).table();
        return stage.in(() -> {
            var batch = this.imports.keep(stage.aino(), "toimijat", table);
            var page = this.imports.show(stage.aino(), batch);
            this.imports.map(stage.aino(), batch,
                    new MappingForm(page.columns(), page.partyType().name(), "").toMapping(page.headings().size()));
            return batch;
        });
    }

    private BatchPage page(Stage stage, BatchId batch, @Nullable Verdict verdict) {
        return stage.in(() -> this.batches.show(stage.aino(), batch, verdict, null, 1));
    }

    private int count(Stage stage) {
        return stage.in(() -> this.transaction.execute(status -> this.db
            .sql("SELECT count(*) FROM organisation.participation WHERE county_id = platform.county()")
            .query(Integer.class)
            .single()));
    }

    private void change(Stage stage, String sql) {
        stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql(sql).update()));
    }

}
