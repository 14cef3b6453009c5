package fi.yhdyspinta.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.notification.Undeliverable;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Judged;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A register in which something waits in every corner. */
final class FilledRegister {

    static final String TOKEN = "tarkistuslinkki";

    private final Stage stage;

    private final BeanFactory beans;

    /** A file whose columns have still to be sent. */
    BatchId unmapped;

    /** New, changed and wrong rows that wait. */
    BatchId previewed;

    /** Carried out, and can be undone. */
    BatchId carried;

    OrganisationId one;

    OrganisationId other;

    /** Has ended with a successor, and is still invited. */
    OrganisationId ended;

    private FilledRegister(Stage stage, BeanFactory beans) {
        this.stage = stage;
        this.beans = beans;
    }

    static FilledRegister play(Cast cast, Stage stage, BeanFactory beans) {
        var filled = new FilledRegister(stage, beans);
        cast.organisation(stage.county(), "Järvi-Suomen aluehallintovirasto", PartyType.STATE);
        filled.one = cast.organisation(stage.county(), "Kaksoset ry", PartyType.NGO).id();
        filled.other = cast.organisation(stage.county(), "Kaksoset r.y.", PartyType.NGO).id();
        filled.ended = cast.organisation(stage.county(), "Entinen yhdistys ry", PartyType.NGO).id();
        filled.batches();
        filled.rest();
        filled.end();
        return filled;
    }

    private void batches() {
        var batches = this.beans.getBean(Batches.class);
        var aino = this.stage.aino();
        var before = this.stage
            .in(() -> transaction().execute(status -> this.beans.getBean(SnapshotStore.class).find(this.one)))
            .orElseThrow();
        var fresh = new Snapshot(Map.of(Column.NAME_FI, "Uusi toimija ry", Column.PARTY_TYPE, "NGO", Column.LANGUAGE,
                "FI", Column.STATE, "VERIFIED", Column.MUNICIPALITY, "297"));
        this.previewed = this.stage.in(() -> batches.propose(aino, Batch.Kind.IMPORT, "toimijat.xlsx",
                List.of(Judged.isNew(2, OrganisationId.next(), fresh),
                        Judged.of(3, this.one, before, before.with(Column.THEMES, "Liikunta\nKulttuuri")),
                        Judged.wrong(4, fresh,
                                List.of(new RowProblem("C4", "organisation.register.businessId.wrong", "abc"))))));
        this.carried = this.stage.in(() -> batches.propose(aino, Batch.Kind.BULK, "Lisää teema: Liikunta",
                List.of(Judged.of(1, this.one, before, before.with(Column.THEMES, "Liikunta")))));
        this.stage.run(() -> batches.carryOut(aino, this.carried));
        this.unmapped = this.stage.in(() -> batches.begin(aino, Batch.Kind.IMPORT, "toimijat.csv", 2,
                List.of(List.of("Kulku ry", "Kuopio", "42"))));
        run("""
                INSERT INTO organisation.import_file (county_id, batch_id, format, origin, headings, mapping, first_row,
                                                      party_type)
                VALUES (platform.county(), ?, 'CSV', 'UTF-8 ;', '{Nimi,Kunta,Kengännumero}', '{NAME_FI,MUNICIPALITY,""}', 2,
                        'NGO')
                """,
                this.unmapped.value());
    }

    private void rest() {
        var person = this.stage.aino().person().value();
        run("""
                INSERT INTO organisation.duplicate (county_id, one_id, other_id, reason, likeness, found_at)
                VALUES (platform.county(), least(?, ?), greatest(?, ?), 'NAME', 0.9, now())
                """, this.one.value(), this.other.value(), this.one.value(), this.other.value());
        var check = UUID.randomUUID();
        run("""
                INSERT INTO organisation.yearly_check (county_id, id, last_on, begun_at, begun_by)
                VALUES (platform.county(), ?, current_date + 20, now(), ?)
                """, check, person);
        run("""
                INSERT INTO organisation.check_request (county_id, check_id, organisation_id, address, token_digest)
                VALUES (platform.county(), ?, ?, 'toimija@example.org', sha256(convert_to(?, 'UTF8'))),
                       (platform.county(), ?, ?, NULL, NULL)
                """, check, this.other.value(), TOKEN, check, this.stage.taimi().id().value());
        run("""
                INSERT INTO organisation.correction (county_id, id, check_id, organisation_id, wanted, message, given_at)
                VALUES (platform.county(), ?, ?, ?, '{"NAME_FI": "Taimi ry"}', 'Nimi lyheni.', now())
                """,
                UUID.randomUUID(), check, this.stage.taimi().id().value());
        run("UPDATE organisation.organisation SET role_mailbox = ? WHERE id = ?", this.one + "@example.org",
                this.one.value());
        run("UPDATE organisation.organisation SET role_mailbox = ? WHERE id = ?", this.other + "@example.org",
                this.other.value());
        this.beans.getBean(Undeliverable.class).mark(this.one + "@example.org");
        run("""
                INSERT INTO organisation.saved_view (county_id, id, owner_id, name, query, shared, created_at)
                VALUES (platform.county(), ?, ?, 'Omat seurakunnat', '?type=PARISH', true, now())
                """, UUID.randomUUID(), person);
    }

    private void end() {
        run("UPDATE organisation.organisation SET ended_on = '2026-01-01', successor_id = ? WHERE id = ?",
                this.other.value(), this.ended.value());
        run("""
                INSERT INTO round.invitation (county_id, round_id, organisation_id, state, sent_at)
                SELECT county_id, id, ?, 'SENT', now()
                FROM round.round
                WHERE county_id = platform.county() AND state <> 'CLOSED'
                """, this.ended.value());
    }

    private void run(String sql, Object... values) {
        this.stage.run(() -> transaction()
            .executeWithoutResult(status -> this.beans.getBean(JdbcClient.class).sql(sql).params(values).update()));
    }

    private TransactionTemplate transaction() {
        return this.beans.getBean(TransactionTemplate.class);
    }

}
