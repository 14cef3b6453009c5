-- Events that listeners have still to handle, kept in the same transaction as what they tell of.
CREATE TABLE platform.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event ON platform.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_completion_date ON platform.event_publication (completion_date);
