package fi.yhdyspinta.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailStore {

    private final JdbcClient db;

    MailStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Mail mail, Instant at) {
        var id = Ids.next();
        var inserted = this.db.sql("""
                INSERT INTO notification.outgoing_mail (id, key, recipient, subject, body, secret, queued_at, due_at)
                VALUES (:id, :key, :to, :subject, :text, :secret, :at, :at)
                ON CONFLICT (key) DO NOTHING
                """)
            .param("id", id)
            .param("key", mail.key())
            .param("to", mail.to())
            .param("subject", mail.subject())
            .param("text", mail.text())
            .param("secret", mail.secret())
            .param("at", Rows.at(at))
            .update();
        if (inserted == 1) {
            for (int position = 0; position < mail.attachments().size(); position++) {
                insert(id, position, mail.attachments().get(position));
            }
        }
    }

    private void insert(UUID mail, int position, Mail.Attachment attachment) {
        this.db.sql("""
                INSERT INTO notification.attachment (mail_id, position, file_name, media_type, content)
                VALUES (:mail, :position, :name, :type, :content)
                """)
            .param("mail", mail)
            .param("position", position)
            .param("name", attachment.fileName())
            .param("type", attachment.mediaType())
            .param("content", attachment.content())
            .update();
    }

    List<Outbox.Sent> listTo(String address) {
        return this.db.sql("""
                SELECT subject, queued_at, sent_at
                FROM notification.outgoing_mail
                WHERE recipient = :address
                ORDER BY queued_at DESC
                """)
            .param("address", address)
            .query((row, number) -> new Outbox.Sent(row.getString("subject"), Rows.instant(row, "queued_at"),
                    Rows.instantOrNull(row, "sent_at")))
            .list();
    }

    Outbox.State state() {
        return this.db.sql("""
                SELECT count(*) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL) AS waiting,
                       count(*) FILTER (WHERE given_up_at IS NOT NULL) AS given_up
                FROM notification.outgoing_mail
                WHERE sent_at IS NULL
                """).query(Outbox.State.class).single();
    }

    void deleteTo(String address) {
        this.db.sql("""
                DELETE FROM notification.outgoing_mail
                WHERE recipient = :address
                """).param("address", address).update();
    }

    /** The next mail that is due, locked for this transaction; other nodes pass it by. */
    Optional<WaitingMail> lockNext(Instant now) {
        return this.db.sql("""
                SELECT id, key, recipient, subject, body, secret, attempts
                FROM notification.outgoing_mail
                WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= :now
                ORDER BY due_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """).param("now", Rows.at(now)).query((row, number) -> {
            var id = Rows.uuid(row, "id");
            return new WaitingMail(id, new Mail(row.getString("key"), row.getString("recipient"),
                    row.getString("subject"), row.getString("body"), attachments(id), row.getBoolean("secret")),
                    row.getInt("attempts"));
        }).optional();
    }

    private List<Mail.Attachment> attachments(UUID mail) {
        return this.db.sql("""
                SELECT file_name, media_type, content
                FROM notification.attachment
                WHERE mail_id = :mail
                ORDER BY position
                """)
            .param("mail", mail)
            .query((row, number) -> new Mail.Attachment(row.getString("file_name"), row.getString("media_type"),
                    row.getBytes("content")))
            .list();
    }

    void markSent(UUID mail, Instant at) {
        this.db.sql("""
                UPDATE notification.outgoing_mail
                SET sent_at = :at,
                    attempts = attempts + 1,
                    body = CASE WHEN secret THEN '' ELSE body END
                WHERE id = :mail
                """).param("mail", mail).param("at", Rows.at(at)).update();
    }

    void postpone(UUID mail, Instant until, String problem) {
        this.db.sql("""
                UPDATE notification.outgoing_mail
                SET due_at = :until, attempts = attempts + 1, last_problem = :problem
                WHERE id = :mail
                """).param("mail", mail).param("until", Rows.at(until)).param("problem", problem).update();
    }

    void giveUp(UUID mail, Instant at, String problem) {
        this.db.sql("""
                UPDATE notification.outgoing_mail
                SET given_up_at = :at, attempts = attempts + 1, last_problem = :problem
                WHERE id = :mail
                """).param("mail", mail).param("at", Rows.at(at)).param("problem", problem).update();
    }

}
