package fi.yhdyspinta.identity;

import java.util.List;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonalTraceStore {

    private final JdbcClient db;

    PersonalTraceStore(JdbcClient db) {
        this.db = db;
    }

    List<PersonalTrace> list(PersonId person) {
        return this.db.sql("""
                SELECT place, at, thing
                FROM identity.traces(:person)
                ORDER BY place, at DESC NULLS LAST
                """)
            .param("person", person.value())
            .query((row, number) -> new PersonalTrace(row.getString("place"), Rows.instantOrNull(row, "at"),
                    row.getString("thing")))
            .list();
    }

}
