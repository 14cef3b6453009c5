-- A term of a body that another one has followed (toimikausi). The body itself bears its latest term.
CREATE TABLE organisation.body_term (
    county_id   uuid NOT NULL,
    id          uuid NOT NULL,
    body_id     uuid NOT NULL,
    from_on     date,
    last_on     date NOT NULL,
    followed_on date NOT NULL,
    rolled_at   timestamptz NOT NULL,
    rolled_by   uuid NOT NULL REFERENCES identity.person,
    call_until  date,
    call_text   text CHECK (length(call_text) <= 4000),
    -- how groups and holdings stood, and which holdings came to be, so that it can be taken back
    before      jsonb NOT NULL,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, body_id, followed_on),
    FOREIGN KEY (county_id, body_id) REFERENCES organisation.body,
    CHECK (last_on < followed_on),
    CHECK (last_on >= from_on)
);
CREATE INDEX body_term_rolled_by ON organisation.body_term (rolled_by);
CALL platform.guard('organisation.body_term');

-- The groups of seats of the term that followed.
ALTER TABLE organisation.seat_group
    ADD COLUMN term_id uuid,
    ADD FOREIGN KEY (county_id, term_id) REFERENCES organisation.body_term;
CREATE INDEX seat_group_term ON organisation.seat_group (county_id, term_id);

ALTER TABLE organisation.seat_holding
    DROP CONSTRAINT seat_holding_ended_because_check,
    ADD CONSTRAINT seat_holding_ended_because_check CHECK (ended_because IN ('MEMBERSHIP', 'ROSE', 'TERM', 'OTHER'));
