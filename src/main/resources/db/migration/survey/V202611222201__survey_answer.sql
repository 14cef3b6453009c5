-- The answer of one organisation to one survey: drafted by several, submitted by one, corrected until the survey closes.
CREATE TABLE survey.response (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    survey_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state           text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED')),
    version         int NOT NULL DEFAULT 0 CHECK (version >= 0),
    started_at      timestamptz NOT NULL,
    submitted_at    timestamptz,
    submitted_by    uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((state = 'SUBMITTED') = (submitted_at IS NOT NULL)),
    CHECK ((state = 'SUBMITTED') = (submitted_by IS NOT NULL)),
    CHECK ((state = 'SUBMITTED') = (version > 0))
);
CREATE UNIQUE INDEX response_once_per_organisation ON survey.response (county_id, survey_id, organisation_id);
CREATE INDEX response_organisation ON survey.response (county_id, organisation_id);
CREATE INDEX response_submitted_by ON survey.response (submitted_by);
CALL platform.guard('survey.response');

-- One field of an answer as it stands now. part is '' for the answer itself, the key of the option for its free text and
-- the key of the item for the text on that item. The id stays the same through every correction: quotes refer to it.
-- value: the text; the point of a scale or 'none'; the key of the option; the keys of the options, one a line; 'out'.
CREATE TABLE survey.answer (
    county_id   uuid NOT NULL,
    id          uuid NOT NULL,
    response_id uuid NOT NULL,
    question_id uuid NOT NULL,
    part        text NOT NULL DEFAULT '',
    value       text NOT NULL,
    revision    int NOT NULL CHECK (revision > 0),
    written_at  timestamptz NOT NULL,
    written_by  uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, response_id) REFERENCES survey.response,
    FOREIGN KEY (county_id, question_id) REFERENCES survey.question
);
CREATE UNIQUE INDEX answer_field ON survey.answer (county_id, response_id, question_id, part);
CREATE INDEX answer_question ON survey.answer (county_id, question_id);
CREATE INDEX answer_written_by ON survey.answer (written_by);
CALL platform.guard('survey.answer');

-- Every text that has stood in a field, and every text that lost to another's: nothing written is lost.
CREATE TABLE survey.answer_history (
    county_id  uuid NOT NULL,
    id         uuid NOT NULL,
    answer_id  uuid NOT NULL,
    revision   int NOT NULL CHECK (revision >= 0),
    fate       text NOT NULL CHECK (fate IN ('REPLACED', 'SET_ASIDE', 'TOO_LATE')),
    value      text NOT NULL,
    written_at timestamptz NOT NULL,
    written_by uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, answer_id) REFERENCES survey.answer
);
CREATE UNIQUE INDEX answer_history_replaced ON survey.answer_history (county_id, answer_id, revision)
    WHERE fate = 'REPLACED';
CREATE INDEX answer_history_answer ON survey.answer_history (county_id, answer_id, written_at);
CREATE INDEX answer_history_written_by ON survey.answer_history (written_by);
CALL platform.guard('survey.answer_history');

-- What was sent, for good. A correction is a new version; the one that is not superseded counts.
CREATE TABLE survey.submission (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    response_id     uuid NOT NULL,
    survey_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    version         int NOT NULL CHECK (version > 0),
    submitted_at    timestamptz NOT NULL,
    submitted_by    uuid NOT NULL REFERENCES identity.person,
    superseded_at   timestamptz CHECK (superseded_at >= submitted_at),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, response_id) REFERENCES survey.response,
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey
);
CREATE UNIQUE INDEX submission_once_per_organisation ON survey.submission (county_id, survey_id, organisation_id)
    WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX submission_version ON survey.submission (county_id, response_id, version);
CREATE INDEX submission_survey ON survey.submission (county_id, survey_id);
CREATE INDEX submission_submitted_by ON survey.submission (submitted_by);
CALL platform.guard('survey.submission');

-- Only what was answered: an empty field has no row.
CREATE TABLE survey.submitted_answer (
    county_id     uuid NOT NULL,
    submission_id uuid NOT NULL,
    answer_id     uuid NOT NULL,
    question_id   uuid NOT NULL,
    part          text NOT NULL,
    value         text NOT NULL CHECK (value <> ''),
    PRIMARY KEY (county_id, submission_id, answer_id),
    FOREIGN KEY (county_id, submission_id) REFERENCES survey.submission,
    FOREIGN KEY (county_id, answer_id) REFERENCES survey.answer
);
CREATE INDEX submitted_answer_answer ON survey.submitted_answer (county_id, answer_id);
CREATE INDEX submitted_answer_question ON survey.submitted_answer (county_id, question_id);
CALL platform.guard('survey.submitted_answer');
