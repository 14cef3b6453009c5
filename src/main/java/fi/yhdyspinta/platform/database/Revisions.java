package fi.yhdyspinta.platform.database;

import fi.yhdyspinta.platform.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the revisions of what people change on a form (muokkausversio), so that two
 * writers never write over each other unseen. A form holds the number it began from;
 * saving advances it, if nobody else has meanwhile.
 */
@Repository
public class Revisions {

    private final JdbcClient db;

    Revisions(JdbcClient db) {
        this.db = db;
    }

    /**
     * The version that stands now, 0 while nobody has changed the thing. Read it before
     * the thing itself.
     */
    @Transactional(readOnly = true)
    public int of(TypedId thing) {
        return this.db.sql("""
                SELECT number
                FROM platform.revision
                WHERE county_id = platform.county() AND thing_id = :thing
                """).param("thing", thing.value()).query(Integer.class).optional().orElse(0);
    }

    /**
     * Takes the next number, in the transaction that changes the thing. Whoever comes at
     * the same moment waits for that transaction and is then told.
     * @param began the version that the writer began from
     * @return false when somebody else has changed the thing since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(TypedId thing, int began) {
        return this.db.sql("""
                INSERT INTO platform.revision AS e (county_id, thing_id, number)
                SELECT platform.county(), :thing, 1
                WHERE :began = 0 OR EXISTS (
                    SELECT 1
                    FROM platform.revision
                    WHERE county_id = platform.county() AND thing_id = :thing)
                ON CONFLICT (county_id, thing_id)
                DO UPDATE SET number = e.number + 1
                WHERE e.number = :began
                """).param("thing", thing.value()).param("began", began).update() == 1;
    }

}
