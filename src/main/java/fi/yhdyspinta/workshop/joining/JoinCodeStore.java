package fi.yhdyspinta.workshop.joining;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.workshop.WallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of walls that are open. */
@Repository
class JoinCodeStore {

    private static final int TRIES = 20;

    private final SecureRandom chance = new SecureRandom();

    private final JdbcClient db;

    private final Clock clock;

    /** To which wall a code leads. */
    record Target(CountyId county, WallId wall) {
    }

    JoinCodeStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Target> find(JoinCode code) {
        return this.db.sql("""
                SELECT county, wall_id
                FROM workshop.join_code
                WHERE code = :code
                """)
            .param("code", code.text())
            .query((row, number) -> new Target(new CountyId(Rows.uuid(row, "county")),
                    new WallId(Rows.uuid(row, "wall_id"))))
            .optional();
    }

    Optional<JoinCode> find(WallId wall) {
        return this.db.sql("""
                SELECT code
                FROM workshop.join_code
                WHERE county = platform.county() AND wall_id = :wall
                """).param("wall", wall.value()).query((row, number) -> new JoinCode(row.getString("code"))).optional();
    }

    void make(WallId wall) {
        for (int tries = 0; tries < TRIES && find(wall).isEmpty(); tries++) {
            this.db.sql("""
                    INSERT INTO workshop.join_code (county, wall_id, code, made_at)
                    VALUES (platform.county(), :wall, :code, :at)
                    ON CONFLICT DO NOTHING
                    """)
                .param("wall", wall.value())
                .param("code", JoinCode.next(this.chance).text())
                .param("at", Rows.at(this.clock.instant()))
                .update();
        }
    }

    void withdraw(WallId wall) {
        this.db.sql("""
                DELETE FROM workshop.join_code
                WHERE county = platform.county() AND wall_id = :wall
                """).param("wall", wall.value()).update();
    }

}
