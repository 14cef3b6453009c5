-- Fetching from the source: a step for each page of each municipality, then for those who provide and for the channels.
-- A step is done in one transaction with what it brings, so a fetch that is cut off goes on where it was.
CREATE TABLE tray.fetch (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    begun_by   uuid NOT NULL REFERENCES identity.person,
    begun_at   timestamptz NOT NULL,
    -- when all lists had been read and it was known what else to ask
    detailed_at timestamptz CHECK (detailed_at >= begun_at),
    ended_at   timestamptz CHECK (ended_at >= begun_at),
    gone_count int,
    PRIMARY KEY (county_id, id),
    CHECK (ended_at IS NULL OR detailed_at IS NOT NULL)
);
CREATE UNIQUE INDEX fetch_one_at_a_time ON tray.fetch (county_id) WHERE ended_at IS NULL;
CREATE INDEX fetch_begun_by ON tray.fetch (begun_by);
CALL platform.guard('tray.fetch');

CREATE TABLE tray.fetch_step (
    county_id         uuid NOT NULL REFERENCES organisation.county,
    fetch_id          uuid NOT NULL,
    place             int NOT NULL CHECK (place >= 0),
    kind              text NOT NULL CHECK (kind IN ('PAGE', 'PROVIDERS', 'CHANNELS')),
    municipality_code text CHECK (municipality_code ~ '^[0-9]{3}$'),
    page              int CHECK (page > 0),
    asked             uuid[],
    state             text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    problem           text,
    new_count         int NOT NULL DEFAULT 0,
    changed_count     int NOT NULL DEFAULT 0,
    same_count        int NOT NULL DEFAULT 0,
    ended_at          timestamptz,
    PRIMARY KEY (county_id, fetch_id, place),
    FOREIGN KEY (county_id, fetch_id) REFERENCES tray.fetch ON DELETE CASCADE,
    CHECK ((kind = 'PAGE') = (municipality_code IS NOT NULL AND page IS NOT NULL)),
    CHECK ((kind = 'PAGE') = (asked IS NULL)),
    CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CHECK ((state = 'FAILED') = (problem IS NOT NULL))
);
CALL platform.guard('tray.fetch_step');

-- A file as it was handed in, until somebody who has seen what it would change takes or drops it.
CREATE TABLE tray.upload (
    county_id uuid NOT NULL REFERENCES organisation.county,
    id        uuid NOT NULL,
    name      text NOT NULL CHECK (name <> ''),
    content   text NOT NULL,
    sent_by   uuid NOT NULL REFERENCES identity.person,
    sent_at   timestamptz NOT NULL,
    PRIMARY KEY (county_id, id)
);
CREATE INDEX upload_sent_by ON tray.upload (sent_by);
CALL platform.guard('tray.upload');
