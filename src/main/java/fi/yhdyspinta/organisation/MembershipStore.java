package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore {

    private static final String COLUMNS = """
            SELECT id, person_id, organisation_id, role, valid_from, valid_to, named_by, ended_by, end_reason
            FROM organisation.membership
            WHERE county_id = platform.county()
            """;

    private final JdbcClient db;

    MembershipStore(JdbcClient db) {
        this.db = db;
    }

    List<Mandate> listMandates(PersonId person, Instant at) {
        return this.db.sql("""
                SELECT organisation_id AS organisation, role
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND person_id = :person
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                ORDER BY valid_from, id
                """).param("person", person.value()).param("at", Rows.at(at)).query(MembershipStore::mandate).list();
    }

    List<Mandate> listMandates(CountyId county, PersonId person, Instant at) {
        return this.db.sql("""
                SELECT organisation, role
                FROM organisation.mandates(:county, :person, :at)
                """)
            .param("county", county.value())
            .param("person", person.value())
            .param("at", Rows.at(at))
            .query(MembershipStore::mandate)
            .list();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(new OrganisationId(Rows.uuid(row, "organisation")), Role.valueOf(row.getString("role")));
    }

    List<PersonId> listHolders(OrganisationId organisation, Role role, Instant at) {
        return this.db.sql("""
                SELECT person_id
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND organisation_id = :organisation
                  AND role = :role
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                ORDER BY valid_from, id
                """)
            .param("organisation", organisation.value())
            .param("role", role.name())
            .param("at", Rows.at(at))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .list();
    }

    Set<PersonId> listActing(Set<PersonId> people, Instant at) {
        return this.db.sql("""
                SELECT DISTINCT person_id
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND person_id = ANY (:people)
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                """)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .param("at", Rows.at(at))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .set();
    }

    List<Membership> list() {
        return this.db.sql(COLUMNS + "ORDER BY valid_from DESC, id").query(MembershipStore::membership).list();
    }

    List<Membership> list(PersonId person) {
        return this.db.sql(COLUMNS + """
                  AND person_id = :person
                ORDER BY valid_from DESC, id
                """).param("person", person.value()).query(MembershipStore::membership).list();
    }

    Optional<Membership> find(MembershipId id) {
        return this.db.sql(COLUMNS + "  AND id = :id")
            .param("id", id.value())
            .query(MembershipStore::membership)
            .optional();
    }

    /** Holds back others who would change it or any term of a coordinator. */
    void lock(MembershipId id) {
        this.db.sql("""
                SELECT id
                FROM organisation.membership
                WHERE county_id = platform.county() AND (id = :id OR role = 'COORDINATOR')
                ORDER BY id
                FOR UPDATE
                """).param("id", id.value()).query((row, number) -> true).list();
    }

    /**
     * @return whether it was written; it is not when the person holds the role already
     */
    boolean insert(CountyId county, Membership membership) {
        return this.db.sql("""
                INSERT INTO organisation.membership (county_id, id, person_id, organisation_id, role, valid_from,
                                                     valid_to, named_by)
                VALUES (:county, :id, :person, :organisation, :role, :from, :to, :by)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("id", membership.id().value())
            .param("person", membership.person().value())
            .param("organisation", membership.organisation().value())
            .param("role", membership.role().name())
            .param("from", Rows.at(membership.term().from()))
            .param("to", Rows.atOrNull(membership.term().to()))
            .param("by", membership.namedBy() == null ? null : membership.namedBy().value())
            .update() == 1;
    }

    void setTerm(MembershipId id, Term term) {
        this.db.sql("""
                UPDATE organisation.membership
                SET valid_from = :from, valid_to = :to
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("from", Rows.at(term.from()))
            .param("to", Rows.atOrNull(term.to()))
            .update();
    }

    void end(MembershipId id, Instant at, PersonId by, String reason) {
        this.db.sql("""
                UPDATE organisation.membership
                SET valid_to = :at, ended_by = :by, end_reason = :reason, end_told = true
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("at", Rows.at(at))
            .param("by", by.value())
            .param("reason", reason)
            .update();
    }

    /** One that has not begun was never true. */
    void delete(MembershipId id) {
        this.db.sql("""
                DELETE FROM organisation.membership
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    /** Those that have run out by themselves and are marked as told by this. */
    List<Membership> tellRunOut(Instant now) {
        return this.db.sql("""
                UPDATE organisation.membership
                SET end_told = true
                WHERE county_id = platform.county() AND NOT end_told AND valid_to <= :now
                RETURNING id, person_id, organisation_id, role, valid_from, valid_to, named_by, ended_by, end_reason
                """).param("now", Rows.at(now)).query(MembershipStore::membership).list();
    }

    /** Whether the person would hold the role twice at a time. */
    boolean meetsAnother(Membership membership, Term term) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM organisation.membership
                    WHERE county_id = platform.county()
                      AND person_id = :person AND organisation_id = :organisation AND role = :role AND id <> :id
                      AND tstzrange(valid_from, valid_to) && tstzrange(:from::timestamptz, :to::timestamptz))
                """)
            .param("person", membership.person().value())
            .param("organisation", membership.organisation().value())
            .param("role", membership.role().name())
            .param("id", membership.id().value())
            .param("from", Rows.at(term.from()))
            .param("to", Rows.atOrNull(term.to()))
            .query(Boolean.class)
            .single();
    }

    /** Whether there is a coordinator at every moment from now on. */
    boolean hasCoordinatorAlways(Instant now) {
        return this.db.sql("""
                SELECT coalesce(range_agg(tstzrange(valid_from, valid_to)) @> tstzrange(:now::timestamptz, NULL), false)
                FROM organisation.membership
                WHERE county_id = platform.county() AND role = 'COORDINATOR'
                """).param("now", Rows.at(now)).query(Boolean.class).single();
    }

    /** The same without the terms of one person. */
    boolean hasCoordinatorAlwaysWithout(PersonId person, Instant now) {
        return this.db.sql("""
                SELECT coalesce(range_agg(tstzrange(valid_from, valid_to)) @> tstzrange(:now::timestamptz, NULL), false)
                FROM organisation.membership
                WHERE county_id = platform.county() AND role = 'COORDINATOR' AND person_id <> :person
                """).param("now", Rows.at(now)).param("person", person.value()).query(Boolean.class).single();
    }

    /**
     * The organisations of the county that belong to the municipality of one of these.
     */
    List<OrganisationId> listPartiesOfSameMunicipality(Collection<OrganisationId> municipalities) {
        return this.db.sql("""
                SELECT party.id
                FROM organisation.participation p
                JOIN organisation.organisation party ON party.id = p.organisation_id
                JOIN organisation.organisation municipality ON municipality.municipality_code = party.municipality_code
                WHERE p.county_id = platform.county()
                  AND municipality.party_type = 'MUNICIPALITY'
                  AND municipality.id = ANY (:municipalities)
                """)
            .param("municipalities", municipalities.stream().map(OrganisationId::value).toArray(UUID[]::new))
            .query((row, number) -> new OrganisationId(Rows.uuid(row, "id")))
            .list();
    }

    /** Where the person has ever had a role. */
    List<CountyId> listCounties(PersonId person) {
        return this.db.sql("""
                SELECT county
                FROM organisation.person_county
                WHERE person_id = :person
                """)
            .param("person", person.value())
            .query((row, number) -> new CountyId(Rows.uuid(row, "county")))
            .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(new MembershipId(Rows.uuid(row, "id")), new PersonId(Rows.uuid(row, "person_id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), Role.valueOf(row.getString("role")),
                new Term(Rows.instant(row, "valid_from"), Rows.instantOrNull(row, "valid_to")),
                personOrNull(row, "named_by"), ending(row));
    }

    private static Membership.@Nullable Ending ending(ResultSet row) throws SQLException {
        var by = personOrNull(row, "ended_by");
        return by == null ? null : new Membership.Ending(by, row.getString("end_reason"));
    }

    private static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

}
