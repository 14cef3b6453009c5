package fi.yhdyspinta.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepStore {

    private final JdbcClient db;

    StepStore(JdbcClient db) {
        this.db = db;
    }

    List<Step> list(RoundId round) {
        return this.db.sql("""
                SELECT position, name, lane, parts, time_text, from_on, to_on, state, skip_reason, done_on
                FROM round.step
                WHERE county_id = platform.county() AND round_id = :round
                ORDER BY position
                """).param("round", round.value()).query(StepStore::step).list();
    }

    void insert(CountyId county, RoundId round, Step step) {
        this.db.sql("""
                INSERT INTO round.step (county_id, round_id, position, name, lane, parts, time_text, from_on, to_on,
                                        state, skip_reason, done_on)
                VALUES (:county, :round, :position, :name, :lane, :parts, :time, :from, :to, :state, :reason, :doneOn)
                """)
            .param("county", county.value())
            .param("round", round.value())
            .param("position", step.position())
            .param("name", step.name())
            .param("lane", step.lane())
            .param("parts", step.parts().toArray(String[]::new))
            .param("time", step.time())
            .param("from", step.from())
            .param("to", step.to())
            .param("state", step.state().name())
            .param("reason", step.skipReason())
            .param("doneOn", step.doneOn())
            .update();
    }

    /**
     * @return whether there was such a step
     */
    boolean change(RoundId round, int position, Step.State state, @Nullable String reason, @Nullable LocalDate doneOn) {
        return this.db.sql("""
                UPDATE round.step
                SET state = :state, skip_reason = :reason, done_on = :doneOn
                WHERE county_id = platform.county() AND round_id = :round AND position = :position
                """)
            .param("round", round.value())
            .param("position", position)
            .param("state", state.name())
            .param("reason", reason)
            .param("doneOn", doneOn)
            .update() == 1;
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(row.getInt("position"), row.getString("name"), row.getString("lane"), Rows.texts(row, "parts"),
                row.getString("time_text"), row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class), Step.State.valueOf(row.getString("state")),
                row.getString("skip_reason"), row.getObject("done_on", LocalDate.class));
    }

}
