package fi.yhdyspinta.organisation.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.mandate.RoleInvitation.Answer;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoleInvitationStore {

    private static final String COLUMNS = """
            SELECT id, email, name, language, organisation_id, role, first_on, last_on, invited_by, invited_at,
                   expires_at, accepted_at, declined_at, withdrawn_at
            FROM organisation.role_invitation
            WHERE county_id = platform.county()
            """;

    private static final String OPEN = """
              AND accepted_at IS NULL AND declined_at IS NULL AND withdrawn_at IS NULL
            """;

    private final JdbcClient db;

    RoleInvitationStore(JdbcClient db) {
        this.db = db;
    }

    List<RoleInvitation> list() {
        return this.db.sql(COLUMNS + "ORDER BY invited_at DESC, id").query(RoleInvitationStore::invitation).list();
    }

    Optional<RoleInvitation> find(RoleInvitationId id) {
        return this.db.sql(COLUMNS + "  AND id = :id")
            .param("id", id.value())
            .query(RoleInvitationStore::invitation)
            .optional();
    }

    Optional<RoleInvitation> findByToken(byte[] digest) {
        return this.db.sql(COLUMNS + "  AND token_digest = :digest")
            .param("digest", digest)
            .query(RoleInvitationStore::invitation)
            .optional();
    }

    /** Whether the address is asked already to take that role for that organisation. */
    boolean isAsked(RoleOffer offer) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM organisation.role_invitation
                    WHERE county_id = platform.county()
                      AND email = :email AND organisation_id = :organisation AND role = :role
                """ + OPEN + ")")
            .param("email", offer.email())
            .param("organisation", offer.organisation().value())
            .param("role", offer.role().name())
            .query(Boolean.class)
            .single();
    }

    int countSince(PersonId inviter, Instant since) {
        return this.db.sql("""
                SELECT count(*)
                FROM organisation.role_invitation
                WHERE county_id = platform.county() AND invited_by = :inviter AND invited_at > :since
                """).param("inviter", inviter.value()).param("since", Rows.at(since)).query(Integer.class).single();
    }

    void insert(CountyId county, RoleInvitation invitation, byte[] digest) {
        var offer = invitation.offer();
        this.db.sql("""
                INSERT INTO organisation.role_invitation (county_id, id, token_digest, email, name, language,
                                                          organisation_id, role, first_on, last_on, invited_by,
                                                          invited_at, expires_at)
                VALUES (:county, :id, :digest, :email, :name, :language, :organisation, :role, :first, :last, :by, :at,
                        :expires)
                """)
            .param("county", county.value())
            .param("id", invitation.id().value())
            .param("digest", digest)
            .param("email", offer.email())
            .param("name", offer.name())
            .param("language", offer.language().name())
            .param("organisation", offer.organisation().value())
            .param("role", offer.role().name())
            .param("first", offer.first())
            .param("last", offer.last())
            .param("by", invitation.invitedBy().value())
            .param("at", Rows.at(invitation.invitedAt()))
            .param("expires", Rows.at(invitation.expiresAt()))
            .update();
    }

    /** A new link takes the place of the old one. */
    void renew(RoleInvitationId id, byte[] digest, Instant expiresAt) {
        this.db.sql("""
                UPDATE organisation.role_invitation
                SET token_digest = :digest, expires_at = :expires
                WHERE county_id = platform.county() AND id = :id
                """ + OPEN)
            .param("id", id.value())
            .param("digest", digest)
            .param("expires", Rows.at(expiresAt))
            .update();
    }

    /**
     * @return whether it was still open
     */
    boolean accept(RoleInvitationId id, PersonId by, Instant at) {
        return this.db.sql("""
                UPDATE organisation.role_invitation
                SET accepted_by = :by, accepted_at = :at
                WHERE county_id = platform.county() AND id = :id
                """ + OPEN).param("id", id.value()).param("by", by.value()).param("at", Rows.at(at)).update() == 1;
    }

    boolean decline(RoleInvitationId id, Instant at) {
        return this.db.sql("""
                UPDATE organisation.role_invitation
                SET declined_at = :at
                WHERE county_id = platform.county() AND id = :id
                """ + OPEN).param("id", id.value()).param("at", Rows.at(at)).update() == 1;
    }

    boolean withdraw(RoleInvitationId id, Instant at) {
        return this.db.sql("""
                UPDATE organisation.role_invitation
                SET withdrawn_at = :at
                WHERE county_id = platform.county() AND id = :id
                """ + OPEN).param("id", id.value()).param("at", Rows.at(at)).update() == 1;
    }

    private static RoleInvitation invitation(ResultSet row, int number) throws SQLException {
        var offer = new RoleOffer(row.getString("name"), row.getString("email"),
                Language.valueOf(row.getString("language")), new OrganisationId(Rows.uuid(row, "organisation_id")),
                Role.valueOf(row.getString("role")), row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
        return new RoleInvitation(new RoleInvitationId(Rows.uuid(row, "id")), offer,
                new PersonId(Rows.uuid(row, "invited_by")), Rows.instant(row, "invited_at"),
                Rows.instant(row, "expires_at"), answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        if (Rows.instantOrNull(row, "accepted_at") != null) {
            return Answer.ACCEPTED;
        }
        if (Rows.instantOrNull(row, "declined_at") != null) {
            return Answer.DECLINED;
        }
        return Rows.instantOrNull(row, "withdrawn_at") == null ? null : Answer.WITHDRAWN;
    }

}
