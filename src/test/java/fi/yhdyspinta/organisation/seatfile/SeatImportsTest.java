package fi.yhdyspinta.organisation.seatfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.Holding;
import fi.yhdyspinta.organisation.body.Quota;
import fi.yhdyspinta.organisation.body.SeatGroupId;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.importing.ImportBench;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.organisation.structure.Structures;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeatImportsTest extends DatabaseTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private static final String LIST = """
            Ryhmä;Asema;Edustaa;Toimiala;Nimi;Sähköposti;Tila;Alkaen;Asti;Muuta
            kunnat;varsinainen;Saarikunnan kunta;liikunta;;;Nimetty;1.6.2025;31.5.2029;x
            kunnat;varsinainen;Koivulahden kunta;;Outi Outo;outi@example.org;Nimetty;1.6.2025;;
            Kunnat;varajäsen;koivulahden taimi RY;;;;Ehdotettu;;;
            """;

    @Autowired
    private SeatImports imports;

    @Autowired
    private SeatFile file;

    @Autowired
    private Batches batches;

    @Autowired
    private BodyList bodies;

    @Autowired
    private Seating seating;

    @Autowired
    private Structures structures;

    @Autowired
    private ApplicationContext application;

    private Stage stage;

    private BodyId body;

    private void council(int members, int deputies) {
        this.stage = this.cast.stage();
        this.stage.run(() -> this.structures.take(this.stage.aino(), "pohjois-savo"));
        this.body = this.stage.in(() -> this.bodies.list(this.stage.aino()))
            .stream()
            .filter(each -> this.stage.in(() -> this.seating.roll(this.stage.aino(), each.id())).groups().isEmpty())
            .findFirst()
            .orElseThrow()
            .id();
        this.stage.run(() -> this.seating.addQuota(this.stage.aino(), new Quota(SeatGroupId.next(), this.body, "kunnat",
                members, deputies, null, null, List.of(), List.of(), null, null)));
    }

    @Test
    void seatsAreSeenBeforeTheyAreFilledAndEmptiedAgain() {
        council(3, 2);
        var batch = examined(LIST);

        var page = show(batch);
        assertThat(page.rows()).extracting(SeatRow::verdict).containsOnly(Verdict.NEW);
        assertThat(page.outline().leftOut()).containsExactly("Muuta");
        assertThat(page.rows().get(1).problems()).extracting(RowProblem::address).containsExactly("F3");
        assertThat(page.rows().get(1).problems()).extracting(RowProblem::key)
            .containsExactly("organisation.seatfile.problem.person");
        assertThat(holdings()).isEmpty();

        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));

        assertThat(holdings()).hasSize(3);
        var first = holdings().stream().filter(holding -> holding.endedOn() != null).findFirst().orElseThrow();
        assertThat(first.organisation()).isEqualTo(this.stage.saarikunta().id());
        assertThat(first.fromOn()).isEqualTo(JUNE);
        assertThat(first.endedOn()).isEqualTo(LocalDate.of(2029, 6, 1));
        assertThat(show(examined(LIST)).rows()).extracting(SeatRow::verdict).containsOnly(Verdict.UNCHANGED);

        this.stage.run(() -> this.batches.undo(this.stage.aino(), batch));

        assertThat(holdings()).isEmpty();
        assertThat(show(batch).outline().batch().state()).isEqualTo(Batch.State.UNDONE);
    }

    @Test
    void wrongCellsAreToldByTheirAddress() {
        council(1, 0);

        var rows = show(examined("""
                Ryhmä;Jäsen tai varajäsen;Paikka;Edustaa;Y-tunnus;Tila;Alkaen;Asti
                järjestöt;jäsen;1;Saarikunnan kunta;;Nimetty;1.6.2025;
                kunnat;kuningas;1;Saarikunnan kunta;;Nimetty;kesällä;
                kunnat;jäsen;7;Saarikunnan kunta;;Nimetty;1.6.2025;
                kunnat;jäsen;1;Olematon kunta;;Nimetty;1.6.2025;
                kunnat;jäsen;1;Saarikunnan kunta;;Nimetty;1.6.2025;31.1.2025
                kunnat;jäsen;;;;;;
                kunnat;jäsen;;Saarikunnan kunta;;Nimetty;1.6.2025;
                kunnat;jäsen;;Koivulahden kunta;;Nimetty;1.6.2025;
                kunnat;jäsen;;Koivulahden kunta;;Nimetty;;
                """)).rows();

        assertThat(rows.stream().map(row -> row.problems().stream().map(RowProblem::address).toList()).toList())
            .containsExactly(List.of("A2"), List.of("B3", "G3"), List.of("C4"), List.of("D5"), List.of("H6"), List.of(),
                    List.of(), List.of("C9"), List.of("G10"));
        assertThat(rows).extracting(SeatRow::verdict)
            .containsExactly(Verdict.ERROR, Verdict.ERROR, Verdict.ERROR, Verdict.ERROR, Verdict.ERROR,
                    Verdict.UNCHANGED, Verdict.NEW, Verdict.ERROR, Verdict.ERROR);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySeatGoesOutAndComesInUnchanged(Language language) throws IOException {
        council(3, 3);
        carried(LIST);
        carried("""
                Grupp;Roll;Företräder;Från;Till
                kunnat;ledamot;Tuulin seurakunta;1.1.2024;31.12.2024
                """);

        var rows = show(examined(out(language, true))).rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(7);
        assertThat(rows).extracting(SeatRow::verdict).containsOnly(Verdict.UNCHANGED);
        assertThat(rows.stream().flatMap(row -> row.problems().stream())).isEmpty();
        assertThat(show(examined(out(language, false))).rows()).extracting(SeatRow::verdict)
            .containsOnly(Verdict.UNCHANGED);
    }

    @Test
    void seatThatOneRowFreesIsThereForAnother() throws IOException {
        council(1, 0);
        carried("Edustaa;Alkaen\nSaarikunnan kunta;1.6.2025\n");
        var id = holdings().getFirst().id();

        var batch = examined("Edustaa;Alkaen;Asti;Tunniste\nKoivulahden kunta;1.6.2026;;\n;;31.5.2026;" + id + "\n");

        assertThat(show(batch).rows()).extracting(SeatRow::verdict).containsExactly(Verdict.NEW, Verdict.CHANGED);
        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));
        assertThat(holdings()).extracting(Holding::fromOn).containsExactly(JUNE, LocalDate.of(2026, 6, 1));
        this.stage.run(() -> this.batches.undo(this.stage.aino(), batch));
        assertThat(holdings()).extracting(Holding::endedOn).containsExactly((LocalDate) null);
    }

    @Test
    void whatHasChangedSinceIsKeptAndTold() {
        council(2, 0);
        var batch = carried("Edustaa;Alkaen\nSaarikunnan kunta;1.6.2025\nKoivulahden kunta;1.6.2025\n");
        var ended = holdings().getFirst().id();
        this.stage.run(() -> this.seating.end(this.stage.aino(), this.body, ended, LocalDate.of(2026, 1, 31)));

        this.stage.run(() -> this.batches.undo(this.stage.aino(), batch));

        assertThat(holdings()).extracting(Holding::id).containsExactly(ended);
        assertThat(show(batch).outline().count(Outcome.KEPT)).isEqualTo(1);
    }

    @Test
    void whoHasTakenTheSeatMeanwhileStays() {
        council(1, 0);
        var late = examined("Edustaa;Alkaen\nSaarikunnan kunta;1.6.2025\n");
        carried("Edustaa;Alkaen\nKoivulahden kunta;1.6.2025\n");

        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), late));

        assertThat(holdings()).extracting(Holding::organisation).containsExactly(this.stage.koivulahti().id());
        assertThat(show(late).outline().count(Outcome.OVERTAKEN)).isEqualTo(1);
    }

    @Test
    void onlyTheCoordinatorTakesSeatsInAndOut() {
        council(1, 0);
        assertThatThrownBy(() -> this.stage.in(() -> this.imports.keep(this.stage.helmi(), this.body, "x",
                table("Edustaa\nX\n".getBytes(StandardCharsets.UTF_8)))))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.in(() -> this.file.write(this.stage.helmi(), this.body, Language.FI)))
            .isInstanceOf(Forbidden.class);
    }

    /** Told in the log; the goal is ten seconds. */
    @Test
    void threeHundredOrganisationsAndFortyEightSeatsComeInOneAfterTheOther() {
        council(24, 24);
        var organisations = IntStream.range(0, 300)
            .mapToObj(number -> "Keksitty toimija " + number + " ry;Kuopio")
            .collect(Collectors.joining("\n", "Nimi;Kunta\n", "\n"));
        var seats = IntStream.range(0, 48)
            .mapToObj(number -> (number < 24 ? "jäsen" : "varajäsen") + ";Keksitty toimija " + number + " ry;1.6.2025")
            .collect(Collectors.joining("\n", "Asema;Edustaa;Alkaen\n", "\n"));
        var begun = System.nanoTime();
        var batch = new ImportBench(this.application, this.stage)
            .examine(organisations.getBytes(StandardCharsets.UTF_8));
        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));
        carried(seats);
        LoggerFactory.getLogger(SeatImportsTest.class)
            .info("300 organisations and 48 seats in {} ms", (System.nanoTime() - begun) / 1_000_000);

        assertThat(holdings()).hasSize(48);
    }

    private byte[] out(Language language, boolean xlsx) throws IOException {
        var sheet = this.stage.in(() -> this.file.write(this.stage.aino(), this.body, language));
        var bytes = new ByteArrayOutputStream();
        if (xlsx) {
            new XlsxWriter().write(Spreadsheet.of(sheet), bytes);
        }
        else {
            new CsvWriter().write(sheet, bytes);
        }
        return bytes.toByteArray();
    }

    private static TableFile table(byte[] file) {
        return ((TableFile.Read) TableReader.read(file)).table();
    }

    private BatchId examined(String list) {
        return examined(list.getBytes(StandardCharsets.UTF_8));
    }

    private BatchId examined(byte[] list) {
        return this.stage.in(() -> {
            var id = this.imports.keep(this.stage.aino(), this.body, "paikat", table(list));
            this.imports.mapAsGuessed(this.stage.aino(), this.body, id);
            return id;
        });
    }

    private BatchId carried(String list) {
        var batch = examined(list);
        this.stage.run(() -> this.batches.carryOut(this.stage.aino(), batch));
        assertThat(show(batch).outline().verdicts()).isEqualTo(Map.of(Verdict.NEW, list.split("\n").length - 1));
        return batch;
    }

    private SeatBatchPage show(BatchId batch) {
        return this.stage.in(() -> this.imports.show(this.stage.aino(), this.body, batch, null, null, 1));
    }

    private List<Holding> holdings() {
        return this.stage.in(() -> this.seating.roll(this.stage.aino(), this.body)).holdings();
    }

}
