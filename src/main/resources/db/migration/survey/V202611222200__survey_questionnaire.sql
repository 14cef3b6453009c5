-- A questionnaire of a process (process_id is told by the module above and is not looked into).
CREATE TABLE survey.survey (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    process_id      uuid NOT NULL,
    title_fi        text,
    title_sv        text,
    title_en        text,
    respondent_unit text NOT NULL CHECK (respondent_unit IN ('ORGANISATION', 'PERSON', 'NGO')),
    state           text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    opens_at        timestamptz,
    closes_at       timestamptz,
    example         boolean NOT NULL DEFAULT false,
    revision        int NOT NULL DEFAULT 1,
    details         jsonb NOT NULL DEFAULT '{}',
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(title_fi, title_sv, title_en) IS NOT NULL),
    CHECK (closes_at >= opens_at),
    CHECK (state = 'DRAFT' OR opens_at IS NOT NULL),
    CHECK (state <> 'CLOSED' OR closes_at IS NOT NULL)
);
CREATE INDEX survey_process ON survey.survey (county_id, process_id);
CREATE INDEX survey_closing ON survey.survey (closes_at) WHERE state = 'OPEN';
CALL platform.guard('survey.survey');

CREATE TABLE survey.section (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    survey_id uuid NOT NULL,
    key       text NOT NULL,
    title_fi  text,
    title_sv  text,
    title_en  text,
    position  int NOT NULL,
    details   jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey ON DELETE CASCADE,
    CHECK (coalesce(title_fi, title_sv, title_en) IS NOT NULL)
);
CREATE UNIQUE INDEX section_key ON survey.section (county_id, survey_id, key);
CALL platform.guard('survey.section');

-- The number is the place in the whole survey, as the one who answers sees it. pass_label is the way past the question:
-- "emme osaa sanoa" of a scale, the opting out of a question asked per item.
CREATE TABLE survey.question (
    county_id      uuid NOT NULL,
    id             uuid NOT NULL,
    survey_id      uuid NOT NULL,
    section_id     uuid NOT NULL,
    key            text NOT NULL,
    number         int NOT NULL CHECK (number > 0),
    kind           text NOT NULL CHECK (kind IN ('SCALE', 'OPEN_TEXT', 'SINGLE_CHOICE', 'MULTI_CHOICE',
        'OPEN_TEXT_PER_ITEM')),
    text_fi        text,
    text_sv        text,
    text_en        text,
    quoted_goal_fi text,
    quoted_goal_sv text,
    quoted_goal_en text,
    note_fi        text,
    note_sv        text,
    note_en        text,
    required       boolean NOT NULL DEFAULT false,
    points         int CHECK (points BETWEEN 2 AND 11),
    min_label_fi   text,
    min_label_sv   text,
    min_label_en   text,
    max_label_fi   text,
    max_label_sv   text,
    max_label_en   text,
    pass_label_fi  text,
    pass_label_sv  text,
    pass_label_en  text,
    guidance_fi    text,
    guidance_sv    text,
    guidance_en    text,
    details        jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey ON DELETE CASCADE,
    FOREIGN KEY (county_id, section_id) REFERENCES survey.section ON DELETE CASCADE,
    CHECK (coalesce(text_fi, text_sv, text_en) IS NOT NULL),
    CHECK ((kind = 'SCALE') = (points IS NOT NULL))
);
CREATE UNIQUE INDEX question_number ON survey.question (county_id, survey_id, number);
CREATE UNIQUE INDEX question_key ON survey.question (county_id, survey_id, key);
CREATE INDEX question_section ON survey.question (county_id, section_id);
CALL platform.guard('survey.question');

-- An option of a choice, or an item (such as a focus area) of a question asked per item. goal_id tells which goal of the
-- plan, or focus area, the line came from.
CREATE TABLE survey.choice (
    county_id   uuid NOT NULL,
    question_id uuid NOT NULL,
    position    int NOT NULL CHECK (position > 0),
    key         text NOT NULL CHECK (key <> '' AND key !~ '[[:cntrl:]]'),
    label_fi    text,
    label_sv    text,
    label_en    text,
    exclusive   boolean NOT NULL DEFAULT false,
    free_text   boolean NOT NULL DEFAULT false,
    source_id   uuid,
    details     jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, question_id, position),
    FOREIGN KEY (county_id, question_id) REFERENCES survey.question ON DELETE CASCADE,
    CHECK (coalesce(label_fi, label_sv, label_en) IS NOT NULL),
    CHECK (NOT (exclusive AND free_text))
);
CREATE UNIQUE INDEX choice_key ON survey.choice (county_id, question_id, key);
CALL platform.guard('survey.choice');
