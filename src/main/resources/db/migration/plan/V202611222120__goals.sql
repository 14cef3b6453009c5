CREATE TABLE plan.focus_area (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    process_id uuid NOT NULL,
    position   int NOT NULL CHECK (position >= 0),
    key        text NOT NULL,
    name_fi    text,
    name_sv    text,
    name_en    text,
    details    json NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, process_id, key),
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CALL platform.guard('plan.focus_area');

CREATE TABLE plan.goal (
    county_id     uuid NOT NULL REFERENCES organisation.county,
    id            uuid NOT NULL,
    process_id    uuid NOT NULL,
    focus_area_id uuid,
    position      int NOT NULL CHECK (position >= 0),
    key           text NOT NULL,
    text_fi       text,
    text_sv       text,
    text_en       text,
    details       json NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, focus_area_id) REFERENCES plan.focus_area,
    UNIQUE (county_id, process_id, key),
    CHECK (coalesce(text_fi, text_sv, text_en) IS NOT NULL)
);
CREATE INDEX goal_focus_area ON plan.goal (county_id, focus_area_id);
CALL platform.guard('plan.goal');
