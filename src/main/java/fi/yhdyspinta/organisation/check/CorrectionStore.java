package fi.yhdyspinta.organisation.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationRowStore;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionStore {

    private final JdbcClient db;

    CorrectionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CountyId county, CheckStore.Request request, Snapshot wanted, String message, Instant at) {
        this.db
            .sql("""
                    INSERT INTO organisation.correction (county_id, id, check_id, organisation_id, wanted, message, given_at)
                    VALUES (:county, :id, :check, :organisation, :wanted::jsonb, :message, :at)
                    """)
            .param("county", county.value())
            .param("id", CorrectionId.next().value())
            .param("check", request.check().value())
            .param("organisation", request.organisation().value())
            .param("wanted", SnapshotStore.write(wanted))
            .param("message", message)
            .param("at", Rows.at(at))
            .update();
    }

    /** Those nobody has decided on, the oldest first. */
    List<Correction> listOpen() {
        return this.db.sql("""
                SELECT c.id AS correction_id, c.wanted, c.message, c.given_at, o.id, o.name_fi, o.name_sv, o.name_en,
                       o.party_type, o.municipality_code, o.role_mailbox, o.language, o.example,
                       coalesce(organisation.snapshot(c.county_id, c.organisation_id), '{}') AS snapshot
                FROM organisation.correction c
                JOIN organisation.organisation o ON o.id = c.organisation_id
                WHERE c.county_id = platform.county() AND c.state = 'PROPOSED'
                ORDER BY c.given_at, c.id
                LIMIT 200
                """)
            .query((row, number) -> new Correction(new CorrectionId(Rows.uuid(row, "correction_id")),
                    OrganisationRowStore.organisation(row, number), SnapshotStore.read(row.getString("snapshot")),
                    SnapshotStore.read(row.getString("wanted")), row.getString("message"),
                    Rows.instant(row, "given_at")))
            .list();
    }

    /** What was told through the link. */
    Optional<Correction> findOf(CheckStore.Request request) {
        return this.db.sql("""
                SELECT c.id AS correction_id, c.wanted, c.message, c.given_at, o.id, o.name_fi, o.name_sv, o.name_en,
                       o.party_type, o.municipality_code, o.role_mailbox, o.language, o.example
                FROM organisation.correction c
                JOIN organisation.organisation o ON o.id = c.organisation_id
                WHERE c.county_id = platform.county() AND c.check_id = :check AND c.organisation_id = :organisation
                """)
            .param("check", request.check().value())
            .param("organisation", request.organisation().value())
            .query((row, number) -> new Correction(new CorrectionId(Rows.uuid(row, "correction_id")),
                    OrganisationRowStore.organisation(row, number), Snapshot.empty(),
                    SnapshotStore.read(row.getString("wanted")), row.getString("message"),
                    Rows.instant(row, "given_at")))
            .optional();
    }

    /** A correction that waits to be decided on. */
    record Waiting(OrganisationId organisation, Snapshot wanted) {
    }

    /** Decides it; empty when somebody has already. */
    Optional<Waiting> decide(CorrectionId id, String state, PersonId by, Instant at) {
        return this.db.sql("""
                UPDATE organisation.correction
                SET state = :state, decided_at = :at, decided_by = :by
                WHERE county_id = platform.county() AND id = :id AND state = 'PROPOSED'
                RETURNING organisation_id, wanted
                """)
            .param("id", id.value())
            .param("state", state)
            .param("by", by.value())
            .param("at", Rows.at(at))
            .query((row, number) -> new Waiting(new OrganisationId(Rows.uuid(row, "organisation_id")),
                    SnapshotStore.read(row.getString("wanted"))))
            .optional();
    }

}
