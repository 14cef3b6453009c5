-- Vuosittainen tarkistus: every organisation is asked whether what the register says of it is still right.
CREATE TABLE organisation.yearly_check (
    county_id   uuid NOT NULL REFERENCES organisation.county,
    id          uuid NOT NULL,
    last_on     date NOT NULL,
    begun_at    timestamptz NOT NULL,
    begun_by    uuid NOT NULL REFERENCES identity.person,
    reminded_at timestamptz,
    closed_at   timestamptz,
    PRIMARY KEY (county_id, id)
);
CREATE UNIQUE INDEX yearly_check_open ON organisation.yearly_check (county_id) WHERE closed_at IS NULL;
CREATE INDEX yearly_check_begun_by ON organisation.yearly_check (begun_by);
CALL platform.guard('organisation.yearly_check');

-- The links of the mail and of the reminder are known to their receiver only; here are their digests.
CREATE TABLE organisation.check_request (
    county_id       uuid NOT NULL,
    check_id        uuid NOT NULL,
    organisation_id uuid NOT NULL,
    address         text,
    token_digest    bytea,
    reminder_digest bytea,
    answered_at     timestamptz,
    answer          text CHECK (answer IN ('CONFIRMED', 'CORRECTED')),
    PRIMARY KEY (county_id, check_id, organisation_id),
    FOREIGN KEY (county_id, check_id) REFERENCES organisation.yearly_check,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX check_request_organisation ON organisation.check_request (county_id, organisation_id);
CREATE UNIQUE INDEX check_request_token ON organisation.check_request (county_id, token_digest);
CREATE UNIQUE INDEX check_request_reminder ON organisation.check_request (county_id, reminder_digest);
CALL platform.guard('organisation.check_request');

-- What an organisation says of itself and the coordinator has still to accept.
CREATE TABLE organisation.correction (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    check_id        uuid NOT NULL,
    organisation_id uuid NOT NULL,
    wanted          jsonb NOT NULL,
    message         text NOT NULL DEFAULT '' CHECK (length(message) <= 2000),
    given_at        timestamptz NOT NULL,
    state           text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DECLINED')),
    decided_at      timestamptz,
    decided_by      uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, check_id) REFERENCES organisation.yearly_check,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((state = 'PROPOSED') = (decided_at IS NULL))
);
CREATE INDEX correction_check ON organisation.correction (county_id, check_id);
CREATE INDEX correction_organisation ON organisation.correction (county_id, organisation_id);
CREATE INDEX correction_decided_by ON organisation.correction (decided_by);
CALL platform.guard('organisation.correction');
