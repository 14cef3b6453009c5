CREATE SCHEMA IF NOT EXISTS tray;

-- Good practices (hyvät käytännöt). The step on the ladder of evidence (näyttöporras) is needed; it may be missing only
-- while a proposal made from an answer waits to be weighed. Research evidence names its source, a pilot has its plan.
CREATE TABLE tray.good_practice (
    county_id        uuid NOT NULL REFERENCES organisation.county,
    id               uuid NOT NULL,
    language         text NOT NULL CHECK (language IN ('FI', 'SV', 'EN')),
    name             text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    what             text NOT NULL CHECK (what <> '' AND length(what) <= 10000),
    focus_area_id    uuid,
    age_groups       text[] NOT NULL DEFAULT '{}'
        CHECK (age_groups <@ ARRAY['CHILDREN', 'YOUNG', 'WORKING_AGE', 'OLDER']),
    level            text CHECK (level IN ('RESEARCHED', 'WORKING', 'PILOT')),
    source_name      text CHECK (source_name <> '' AND length(source_name) <= 500),
    source_link      text CHECK (source_link ~ '^https?://' AND length(source_link) <= 2000),
    plan_measured    text CHECK (plan_measured <> '' AND length(plan_measured) <= 2000),
    plan_method      text CHECK (plan_method <> '' AND length(plan_method) <= 2000),
    plan_reported_on date,
    owner_id         uuid,
    contact_role     text CHECK (contact_role <> '' AND length(contact_role) <= 200),
    answer_id        uuid,
    state            text NOT NULL CHECK (state IN ('PROPOSED', 'IN_BANK', 'RETIRED')),
    proposed_by      uuid NOT NULL REFERENCES identity.person,
    proposed_at      timestamptz NOT NULL,
    taken_by         uuid REFERENCES identity.person,
    taken_at         timestamptz,
    retired_by       uuid REFERENCES identity.person,
    retired_at       timestamptz,
    retired_reason   text CHECK (retired_reason <> '' AND length(retired_reason) <= 2000),
    merged_into      uuid CHECK (merged_into <> id),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, focus_area_id) REFERENCES plan.focus_area,
    FOREIGN KEY (county_id, owner_id) REFERENCES organisation.participation,
    FOREIGN KEY (county_id, answer_id) REFERENCES survey.answer,
    FOREIGN KEY (county_id, merged_into) REFERENCES tray.good_practice,
    CONSTRAINT level_is_told CHECK (level IS NOT NULL OR answer_id IS NOT NULL AND taken_at IS NULL),
    CONSTRAINT research_names_its_source CHECK (level <> 'RESEARCHED' OR source_name IS NOT NULL),
    CONSTRAINT pilot_collects_data CHECK (level <> 'PILOT' OR plan_reported_on IS NOT NULL),
    CONSTRAINT plan_is_whole CHECK (num_nonnulls(plan_measured, plan_method, plan_reported_on) IN (0, 3)),
    CHECK (num_nonnulls(taken_by, taken_at) IN (0, 2)),
    CHECK (num_nonnulls(retired_by, retired_at, retired_reason) IN (0, 3)),
    CHECK (state <> 'PROPOSED' OR taken_at IS NULL),
    CHECK (state <> 'IN_BANK' OR taken_at IS NOT NULL),
    CHECK ((state = 'RETIRED') = (retired_at IS NOT NULL)),
    CHECK (merged_into IS NULL OR state = 'RETIRED')
);
CREATE INDEX good_practice_state ON tray.good_practice (county_id, state);
CREATE INDEX good_practice_focus_area ON tray.good_practice (county_id, focus_area_id);
CREATE INDEX good_practice_owner ON tray.good_practice (county_id, owner_id);
CREATE UNIQUE INDEX good_practice_once_of_an_answer ON tray.good_practice (county_id, answer_id);
CREATE INDEX good_practice_merged_into ON tray.good_practice (county_id, merged_into);
CREATE INDEX good_practice_proposed_by ON tray.good_practice (proposed_by);
CREATE INDEX good_practice_taken_by ON tray.good_practice (taken_by);
CREATE INDEX good_practice_retired_by ON tray.good_practice (retired_by);
CALL platform.guard('tray.good_practice');
COMMENT ON COLUMN tray.good_practice.retired_reason IS 'own words of retired_by';

-- What was told of a practice, every time that somebody saved it. Nothing is written over.
CREATE TABLE tray.practice_version (
    county_id   uuid NOT NULL,
    practice_id uuid NOT NULL,
    version     int NOT NULL CHECK (version > 0),
    edited_by   uuid NOT NULL REFERENCES identity.person,
    edited_at   timestamptz NOT NULL,
    content     jsonb NOT NULL,
    PRIMARY KEY (county_id, practice_id, version),
    FOREIGN KEY (county_id, practice_id) REFERENCES tray.good_practice
);
CREATE INDEX practice_version_edited_by ON tray.practice_version (edited_by);
CALL platform.guard('tray.practice_version');
COMMENT ON COLUMN tray.practice_version.content IS 'own words of edited_by';

-- Who uses a practice, means to, or did.
CREATE TABLE tray.practice_use (
    county_id       uuid NOT NULL,
    practice_id     uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('PLANNED', 'IN_USE', 'ENDED')),
    since_on        date,
    until_on        date,
    note            text CHECK (note <> '' AND length(note) <= 2000),
    told_by         uuid NOT NULL REFERENCES identity.person,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (county_id, practice_id, organisation_id),
    FOREIGN KEY (county_id, practice_id) REFERENCES tray.good_practice,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (state = 'PLANNED' OR since_on IS NOT NULL),
    CHECK (until_on >= since_on)
);
CREATE INDEX practice_use_organisation ON tray.practice_use (county_id, organisation_id);
CREATE INDEX practice_use_told_by ON tray.practice_use (told_by);
CALL platform.guard('tray.practice_use');
COMMENT ON COLUMN tray.practice_use.note IS 'own words of told_by';

-- What has been found of a practice. Never changed: the next one tells what is new.
CREATE TABLE tray.practice_result (
    county_id   uuid NOT NULL,
    id          uuid NOT NULL,
    practice_id uuid NOT NULL,
    found       text NOT NULL CHECK (found <> '' AND length(found) <= 4000),
    found_on    date NOT NULL,
    reached     int CHECK (reached >= 0),
    source      text NOT NULL CHECK (source <> '' AND length(source) <= 500),
    told_by     uuid NOT NULL REFERENCES identity.person,
    told_for    uuid NOT NULL,
    told_at     timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, practice_id) REFERENCES tray.good_practice,
    FOREIGN KEY (county_id, told_for) REFERENCES organisation.participation
);
CREATE INDEX practice_result_practice ON tray.practice_result (county_id, practice_id, found_on);
CREATE INDEX practice_result_told_for ON tray.practice_result (county_id, told_for);
CREATE INDEX practice_result_told_by ON tray.practice_result (told_by);
CALL platform.guard('tray.practice_result');
COMMENT ON COLUMN tray.practice_result.found IS 'own words of told_by';

-- An answer that the coordinator has found to tell of no practice.
CREATE TABLE tray.dismissed_answer (
    county_id    uuid NOT NULL,
    answer_id    uuid NOT NULL,
    dismissed_by uuid NOT NULL REFERENCES identity.person,
    dismissed_at timestamptz NOT NULL,
    PRIMARY KEY (county_id, answer_id),
    FOREIGN KEY (county_id, answer_id) REFERENCES survey.answer
);
CREATE INDEX dismissed_answer_dismissed_by ON tray.dismissed_answer (dismissed_by);
CALL platform.guard('tray.dismissed_answer');
