package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of answers: a practice, or found to be none. */
@Repository
class CandidateStore {

    private final JdbcClient db;

    CandidateStore(JdbcClient db) {
        this.db = db;
    }

    Map<AnswerId, PracticeId> listPractices() {
        return this.db.sql("""
                SELECT id, answer_id
                FROM tray.good_practice
                WHERE county_id = platform.county() AND answer_id IS NOT NULL
                """)
            .query((row, number) -> Map.entry(new AnswerId(Rows.uuid(row, "answer_id")),
                    new PracticeId(Rows.uuid(row, "id"))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<AnswerId> listDismissed() {
        return new HashSet<>(this.db.sql("""
                SELECT answer_id
                FROM tray.dismissed_answer
                WHERE county_id = platform.county()
                """).query((row, number) -> new AnswerId(Rows.uuid(row, "answer_id"))).list());
    }

    void dismiss(Actor actor, AnswerId answer, Instant at) {
        this.db.sql("""
                INSERT INTO tray.dismissed_answer (county_id, answer_id, dismissed_by, dismissed_at)
                VALUES (:county, :answer, :by, :at)
                ON CONFLICT (county_id, answer_id) DO NOTHING
                """)
            .param("county", actor.county().value())
            .param("answer", answer.value())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    void putBack(AnswerId answer) {
        this.db.sql("""
                DELETE FROM tray.dismissed_answer
                WHERE county_id = platform.county() AND answer_id = :answer
                """).param("answer", answer.value()).update();
    }

}
