-- Mails wait here until they are sent. A key is sent once, however often it is handed over.
CREATE TABLE notification.outgoing_mail (
    id            uuid PRIMARY KEY,
    key           text NOT NULL,
    recipient     text NOT NULL,
    subject       text NOT NULL,
    body          text NOT NULL,
    secret        boolean NOT NULL,
    queued_at     timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    attempts      int NOT NULL DEFAULT 0,
    sent_at       timestamptz,
    given_up_at   timestamptz,
    last_problem  text,
    CHECK (sent_at IS NULL OR given_up_at IS NULL)
);
CREATE UNIQUE INDEX outgoing_mail_key ON notification.outgoing_mail (key);
CREATE INDEX outgoing_mail_due ON notification.outgoing_mail (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;

CREATE TABLE notification.attachment (
    mail_id    uuid NOT NULL REFERENCES notification.outgoing_mail ON DELETE CASCADE,
    position   int NOT NULL,
    file_name  text NOT NULL,
    media_type text NOT NULL,
    content    bytea NOT NULL,
    PRIMARY KEY (mail_id, position)
);
