CREATE TABLE round.round (
    county_id    uuid NOT NULL REFERENCES organisation.county,
    id           uuid NOT NULL,
    key          text NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 80),
    year         int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    name_fi      text,
    name_sv      text,
    name_en      text,
    state        text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'INVITED', 'COLLECTING', 'NEGOTIATING',
        'SUMMARISING', 'DECIDED', 'IN_PLAN', 'FOLLOWED', 'CLOSED')),
    -- The round as it came, in the round format: what the tables do not hold is read from here and given back.
    document     text NOT NULL,
    example      boolean NOT NULL,
    created_at   timestamptz NOT NULL,
    published_at timestamptz,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CREATE UNIQUE INDEX round_key ON round.round (county_id, key);
CALL platform.guard('round.round');

CREATE TABLE round.step (
    county_id   uuid NOT NULL,
    round_id    uuid NOT NULL,
    position    int NOT NULL CHECK (position >= 1),
    name        text NOT NULL,
    lane        text,
    parts       text[] NOT NULL DEFAULT '{}',
    time_text   text,
    from_on     date,
    to_on       date CHECK (to_on >= from_on),
    state       text NOT NULL DEFAULT 'NOT_STARTED' CHECK (state IN ('NOT_STARTED', 'OPEN', 'DONE', 'SKIPPED')),
    skip_reason text,
    done_on     date,
    PRIMARY KEY (county_id, round_id, position),
    FOREIGN KEY (county_id, round_id) REFERENCES round.round ON DELETE CASCADE,
    CHECK ((state = 'SKIPPED') = (skip_reason IS NOT NULL)),
    CHECK ((state = 'DONE') = (done_on IS NOT NULL))
);
CALL platform.guard('round.step');

CREATE TABLE round.material (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    round_id  uuid NOT NULL,
    position  int NOT NULL CHECK (position >= 0),
    key       text NOT NULL,
    title     text NOT NULL,
    kind      text,
    link      text CHECK (link ~ '^https?://'),
    topics    text[] NOT NULL DEFAULT '{}' CHECK (topics <@ ARRAY['GOALS', 'MEASURES', 'COOPERATION', 'FOLLOW_UP']),
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, round_id, key),
    FOREIGN KEY (county_id, round_id) REFERENCES round.round ON DELETE CASCADE
);
CALL platform.guard('round.material');

-- The organisations asked to take part, and what they have said to it.
CREATE TABLE round.invitation (
    county_id       uuid NOT NULL,
    round_id        uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state           text NOT NULL DEFAULT 'SENT' CHECK (state IN ('SENT', 'ACCEPTED', 'DECLINED')),
    sent_at         timestamptz NOT NULL,
    answered_at     timestamptz,
    PRIMARY KEY (county_id, round_id, organisation_id),
    FOREIGN KEY (county_id, round_id) REFERENCES round.round ON DELETE CASCADE,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((state = 'SENT') = (answered_at IS NULL))
);
CREATE INDEX invitation_organisation ON round.invitation (county_id, organisation_id);
CALL platform.guard('round.invitation');

-- Which bodies of the county have a part in the round.
CREATE TABLE round.round_body (
    county_id uuid NOT NULL,
    round_id  uuid NOT NULL,
    body_id   uuid NOT NULL,
    position  int NOT NULL,
    PRIMARY KEY (county_id, round_id, body_id),
    FOREIGN KEY (county_id, round_id) REFERENCES round.round ON DELETE CASCADE,
    FOREIGN KEY (county_id, body_id) REFERENCES organisation.body
);
CREATE INDEX round_body_body ON round.round_body (county_id, body_id);
CALL platform.guard('round.round_body');

-- A file handed in and read, waiting for somebody to say yes.
CREATE TABLE round.import_draft (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    content    text NOT NULL CHECK (length(content) <= 2500000),
    created_by uuid NOT NULL REFERENCES identity.person,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (county_id, id)
);
CREATE INDEX import_draft_created_by ON round.import_draft (created_by);
CALL platform.guard('round.import_draft');
