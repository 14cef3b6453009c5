-- A refresh of what the sources tell: one step for each indicator, and one for the list of all. A step is done in one
-- transaction with what it brings, so a refresh that is cut off goes on where it was.
CREATE TABLE indicator.refresh (
    id       uuid PRIMARY KEY,
    begun_at timestamptz NOT NULL,
    begun_by uuid REFERENCES identity.person,
    ended_at timestamptz CHECK (ended_at >= begun_at)
);
CREATE UNIQUE INDEX refresh_one_at_a_time ON indicator.refresh ((true)) WHERE ended_at IS NULL;
CREATE INDEX refresh_begun_by ON indicator.refresh (begun_by);

CREATE TABLE indicator.refresh_step (
    refresh_id       uuid NOT NULL REFERENCES indicator.refresh ON DELETE CASCADE,
    place            int NOT NULL,
    indicator_number int REFERENCES indicator.indicator,
    state            text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DONE', 'HELD', 'FAILED')),
    ended_at         timestamptz,
    problem          text,
    changed_count    int,
    PRIMARY KEY (refresh_id, place),
    CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CHECK ((state = 'FAILED') = (problem IS NOT NULL))
);
CREATE INDEX refresh_step_indicator ON indicator.refresh_step (indicator_number);

-- Values that look wrong wait for a person to see them, and are not shown meanwhile.
CREATE TABLE indicator.held_reading (
    indicator_number int PRIMARY KEY REFERENCES indicator.indicator,
    refresh_id       uuid NOT NULL REFERENCES indicator.refresh,
    read_at          timestamptz NOT NULL,
    value_count      int NOT NULL,
    doubts           text[] NOT NULL CHECK (cardinality(doubts) > 0)
);
CREATE INDEX held_reading_refresh ON indicator.held_reading (refresh_id);

CREATE TABLE indicator.held_observation (
    indicator_number int NOT NULL REFERENCES indicator.held_reading ON DELETE CASCADE,
    region_number    smallint NOT NULL REFERENCES indicator.region,
    sex              smallint NOT NULL CHECK (sex BETWEEN 0 AND 2),
    first_year       smallint NOT NULL,
    measured         real[] NOT NULL,
    PRIMARY KEY (indicator_number, region_number, sex)
);
CREATE INDEX held_observation_region ON indicator.held_observation (region_number);
