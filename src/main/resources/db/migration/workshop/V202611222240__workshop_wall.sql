-- A wall of a process (process_id is told by the module above and is not looked into). Its revision grows with every
-- change under the lock of this row, so revisions come in the order of commit and a reader can ask what is new.
CREATE TABLE workshop.wall (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    process_id     uuid NOT NULL,
    position       int NOT NULL CHECK (position >= 0),
    key            text NOT NULL,
    meeting_id     uuid,
    question       text NOT NULL CHECK (question <> '' AND length(question) <= 1000),
    prompts        text[] NOT NULL DEFAULT '{}',
    target_outcome text CHECK (length(target_outcome) <= 2000),
    own_columns    boolean NOT NULL,
    state          text NOT NULL DEFAULT 'PREPARED' CHECK (state IN ('PREPARED', 'OPEN', 'CLOSED')),
    revision       bigint NOT NULL DEFAULT 0 CHECK (revision >= 0),
    shape_revision bigint NOT NULL DEFAULT 0 CHECK (shape_revision BETWEEN 0 AND revision),
    ends_at        timestamptz,
    example        boolean NOT NULL DEFAULT false,
    details        json NOT NULL DEFAULT '{}',
    created_at     timestamptz NOT NULL,
    created_by     uuid REFERENCES identity.person,
    opened_at      timestamptz,
    closed_at      timestamptz,
    closed_by      uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, process_id, key),
    FOREIGN KEY (county_id, meeting_id) REFERENCES meeting.meeting,
    CHECK ((state = 'PREPARED') = (opened_at IS NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX wall_meeting ON workshop.wall (county_id, meeting_id);
CREATE INDEX wall_created_by ON workshop.wall (created_by);
CREATE INDEX wall_closed_by ON workshop.wall (closed_by);
CALL platform.guard('workshop.wall');

CREATE TABLE workshop.wall_column (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    wall_id   uuid NOT NULL,
    position  int NOT NULL CHECK (position >= 0),
    name      text NOT NULL CHECK (length(name) <= 500),
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id) REFERENCES workshop.wall
);
CALL platform.guard('workshop.wall_column');

-- A small group at the wall, perhaps at a site of its own.
CREATE TABLE workshop.wall_group (
    county_id   uuid NOT NULL,
    id          uuid NOT NULL,
    wall_id     uuid NOT NULL,
    position    int NOT NULL CHECK (position >= 0),
    name        text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    site        text CHECK (length(site) <= 200),
    facilitator text CHECK (length(facilitator) <= 200),
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id) REFERENCES workshop.wall
);
CALL platform.guard('workshop.wall_group');
