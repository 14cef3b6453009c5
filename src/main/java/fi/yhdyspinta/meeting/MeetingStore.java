package fi.yhdyspinta.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    List<Meeting> list(ProcessId process) {
        return this.db.sql("""
                SELECT id, key, kind, name, municipalities, meeting_on, starts, ends, place, mode, sites, link,
                       programme
                FROM meeting.meeting
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY position
                """).param("process", process.value()).query(MeetingStore::meeting).list();
    }

    Optional<Meeting> find(MeetingId id) {
        return this.db.sql("""
                SELECT id, key, kind, name, municipalities, meeting_on, starts, ends, place, mode, sites, link,
                       programme
                FROM meeting.meeting
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(MeetingStore::meeting).optional();
    }

    void insert(CountyId county, ProcessId process, int position, Meeting meeting) {
        this.db.sql("""
                INSERT INTO meeting.meeting (county_id, id, process_id, position, key, kind, name, municipalities,
                                             meeting_on, starts, ends, place, mode, sites, link, programme)
                VALUES (:county, :id, :process, :position, :key, :kind, :name, :municipalities,
                        :date, :start, :end, :place, :mode, :sites, :link, :programme)
                """)
            .param("county", county.value())
            .param("id", meeting.id().value())
            .param("process", process.value())
            .param("position", position)
            .param("key", meeting.key())
            .param("kind", meeting.kind().name())
            .param("name", meeting.name())
            .param("municipalities", meeting.municipalities().toArray(String[]::new))
            .param("date", meeting.date())
            .param("start", meeting.start())
            .param("end", meeting.end())
            .param("place", meeting.place())
            .param("mode", meeting.mode() == null ? null : meeting.mode().name())
            .param("sites", meeting.sites().toArray(String[]::new))
            .param("link", meeting.link())
            .param("programme", meeting.programme().toArray(String[]::new))
            .update();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        var mode = row.getString("mode");
        return new Meeting(new MeetingId(Rows.uuid(row, "id")), row.getString("key"),
                Meeting.Kind.valueOf(row.getString("kind")), row.getString("name"), Rows.texts(row, "municipalities"),
                row.getObject("meeting_on", LocalDate.class), row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class), row.getString("place"),
                mode == null ? null : Meeting.Mode.valueOf(mode), Rows.texts(row, "sites"), row.getString("link"),
                Rows.texts(row, "programme"));
    }

}
