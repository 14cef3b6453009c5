package fi.yhdyspinta.organisation.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationRowStore;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckStore {

    private static final String CHECK = """
            SELECT id, last_on, begun_at, reminded_at, closed_at
            FROM organisation.yearly_check
            WHERE county_id = platform.county()
            """;

    private static final String ORGANISATION = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox, o.language,
                   o.example
            """;

    private final JdbcClient db;

    CheckStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CountyId county, CheckId id, LocalDate lastOn, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.yearly_check (county_id, id, last_on, begun_at, begun_by)
                VALUES (:county, :id, :last, :at, :by)
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("last", lastOn)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .update();
    }

    Optional<YearlyCheck> findOpen() {
        return this.db.sql(CHECK + "  AND closed_at IS NULL FOR UPDATE").query(CheckStore::check).optional();
    }

    Optional<YearlyCheck> findLatest() {
        return this.db.sql(CHECK + "ORDER BY begun_at DESC LIMIT 1").query(CheckStore::check).optional();
    }

    private static YearlyCheck check(ResultSet row, int number) throws SQLException {
        return new YearlyCheck(new CheckId(Rows.uuid(row, "id")), row.getObject("last_on", LocalDate.class),
                Rows.instant(row, "begun_at"), Rows.instantOrNull(row, "reminded_at"),
                Rows.instantOrNull(row, "closed_at"));
    }

    void saveLastDay(CheckId id, LocalDate lastOn) {
        this.db.sql("""
                UPDATE organisation.yearly_check
                SET last_on = :last
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("last", lastOn).update();
    }

    void markReminded(CheckId id, Instant at) {
        this.db.sql("""
                UPDATE organisation.yearly_check
                SET reminded_at = :at
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("at", Rows.at(at)).update();
    }

    void markClosed(CheckId id, Instant at) {
        this.db.sql("""
                UPDATE organisation.yearly_check
                SET closed_at = :at
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("at", Rows.at(at)).update();
    }

    /** Those that can be asked: there on the day, and not the county itself. */
    List<Organisation> listToAsk(LocalDate day) {
        return this.db.sql(ORGANISATION + """
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.party_type <> 'COUNTY'
                  AND (o.ended_on IS NULL OR o.ended_on > :day)
                """).param("day", day).query(OrganisationRowStore::organisation).list();
    }

    void insertRequest(CountyId county, CheckId check, OrganisationId organisation, @Nullable String address,
            byte @Nullable [] digest) {
        this.db.sql("""
                INSERT INTO organisation.check_request (county_id, check_id, organisation_id, address, token_digest)
                VALUES (:county, :check, :organisation, :address, :digest)
                """)
            .param("county", county.value())
            .param("check", check.value())
            .param("organisation", organisation.value())
            .param("address", address)
            .param("digest", digest)
            .update();
    }

    void saveReminder(CheckId check, OrganisationId organisation, byte[] digest) {
        this.db.sql("""
                UPDATE organisation.check_request
                SET reminder_digest = :digest
                WHERE county_id = platform.county() AND check_id = :check AND organisation_id = :organisation
                """)
            .param("check", check.value())
            .param("organisation", organisation.value())
            .param("digest", digest)
            .update();
    }

    /** All that have been asked, by name, bounces aside. */
    List<Asked> listAsked(CheckId check) {
        return this.db
            .sql(ORGANISATION
                    + """
                            , r.address, r.answered_at,
                                   CASE WHEN r.answer IS NOT NULL THEN r.answer WHEN r.address IS NULL THEN 'NO_ADDRESS' ELSE 'SILENT' END
                                       AS standing
                            FROM organisation.check_request r
                            JOIN organisation.organisation o ON o.id = r.organisation_id
                            WHERE r.county_id = platform.county() AND r.check_id = :check
                            ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
                            """)
            .param("check", check.value())
            .query((row, number) -> new Asked(OrganisationRowStore.organisation(row, number), row.getString("address"),
                    Rows.instantOrNull(row, "answered_at"), Asked.Standing.valueOf(row.getString("standing"))))
            .list();
    }

    /** Whom a link asks, in which round, and whether it has answered. */
    record Request(CheckId check, OrganisationId organisation, @Nullable Instant answeredAt,
            @Nullable Instant closedAt) {
    }

    /** Held for this transaction, so that two answers never meet. */
    Optional<Request> lockRequest(byte[] digest) {
        return request(digest, "FOR UPDATE OF r");
    }

    Optional<Request> findRequest(byte[] digest) {
        return request(digest, "");
    }

    private Optional<Request> request(byte[] digest, String lock) {
        return this.db.sql("""
                SELECT r.check_id, r.organisation_id, r.answered_at, c.closed_at
                FROM organisation.check_request r
                JOIN organisation.yearly_check c ON c.county_id = r.county_id AND c.id = r.check_id
                WHERE r.county_id = platform.county() AND (r.token_digest = :digest OR r.reminder_digest = :digest)
                """ + lock)
            .param("digest", digest)
            .query((row, number) -> new Request(new CheckId(Rows.uuid(row, "check_id")),
                    new OrganisationId(Rows.uuid(row, "organisation_id")), Rows.instantOrNull(row, "answered_at"),
                    Rows.instantOrNull(row, "closed_at")))
            .optional();
    }

    void answer(Request request, String answer, Instant at) {
        this.db.sql("""
                UPDATE organisation.check_request
                SET answer = :answer, answered_at = :at
                WHERE county_id = platform.county() AND check_id = :check AND organisation_id = :organisation
                """)
            .param("check", request.check().value())
            .param("organisation", request.organisation().value())
            .param("answer", answer)
            .param("at", Rows.at(at))
            .update();
    }

}
