package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderStore {

    private final JdbcClient db;

    ReminderStore(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Reminder> list(ServiceId service) {
        return this.db.sql("""
                SELECT id, sent_to, sent_by, sent_at
                FROM tray.reminder
                WHERE county_id = platform.county() AND service_id = :service
                ORDER BY sent_at DESC, id DESC
                """)
            .param("service", service.value())
            .query((row, number) -> new Reminder(new ReminderId(Rows.uuid(row, "id")), row.getString("sent_to"),
                    new PersonId(Rows.uuid(row, "sent_by")), Rows.instant(row, "sent_at")))
            .list();
    }

    void insert(CountyId county, ServiceId service, Reminder reminder) {
        this.db.sql("""
                INSERT INTO tray.reminder (county_id, id, service_id, sent_to, sent_by, sent_at)
                VALUES (:county, :id, :service, :to, :by, :at)
                """)
            .param("county", county.value())
            .param("id", reminder.id().value())
            .param("service", service.value())
            .param("to", reminder.sentTo())
            .param("by", reminder.sentBy().value())
            .param("at", Rows.at(reminder.sentAt()))
            .update();
    }

}
