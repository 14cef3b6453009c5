-- Counts of what the organisations have submitted, kept so that a page of results costs the same at ten answers and at
-- ten thousand. A submission only leaves a mark in survey.uncounted; whoever reads the results next counts the marked
-- ones in. So submissions never wait for each other at a counter, and the counts are exact when they are read.
-- edition: NEWEST is the coordinator's; TOLD is what everybody else sees (docs/features/survey-results.md).
CREATE TABLE survey.uncounted (
    county_id         uuid NOT NULL,
    survey_id         uuid NOT NULL,
    edition           text NOT NULL CHECK (edition IN ('NEWEST', 'TOLD')),
    organisation_id   uuid NOT NULL,
    party_type        text NOT NULL CHECK (party_type ~ '^[A-Z_]+$'),
    municipality_code text,
    submission_id     uuid,
    PRIMARY KEY (county_id, survey_id, edition, organisation_id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    FOREIGN KEY (county_id, submission_id) REFERENCES survey.submission
);
CREATE INDEX uncounted_organisation ON survey.uncounted (county_id, organisation_id);
CREATE INDEX uncounted_submission ON survey.uncounted (county_id, submission_id);
CALL platform.guard('survey.uncounted');
COMMENT ON COLUMN survey.uncounted.submission_id IS 'Set while it is being counted in: the submission that counts from now on';

-- Which submission of each organisation stands in the counts, and as what party it does.
CREATE TABLE survey.counted (
    county_id         uuid NOT NULL,
    survey_id         uuid NOT NULL,
    edition           text NOT NULL CHECK (edition IN ('NEWEST', 'TOLD')),
    organisation_id   uuid NOT NULL,
    party_type        text NOT NULL CHECK (party_type ~ '^[A-Z_]+$'),
    municipality_code text,
    submission_id     uuid NOT NULL,
    PRIMARY KEY (county_id, survey_id, edition, organisation_id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    FOREIGN KEY (county_id, submission_id) REFERENCES survey.submission
);
CREATE INDEX counted_organisation ON survey.counted (county_id, organisation_id);
CREATE INDEX counted_submission ON survey.counted (county_id, submission_id);
CALL platform.guard('survey.counted');

-- How many organisations of a type have submitted.
CREATE TABLE survey.turnout (
    county_id  uuid NOT NULL,
    survey_id  uuid NOT NULL,
    edition    text NOT NULL CHECK (edition IN ('NEWEST', 'TOLD')),
    party_type text NOT NULL CHECK (party_type ~ '^[A-Z_]+$'),
    submitted  int NOT NULL CHECK (submitted >= 0),
    PRIMARY KEY (county_id, survey_id, edition, party_type),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey
);
CALL platform.guard('survey.turnout');

-- How many organisations of a type gave the choice; choice '' counts those who answered at all.
CREATE TABLE survey.tally (
    county_id   uuid NOT NULL,
    survey_id   uuid NOT NULL,
    edition     text NOT NULL CHECK (edition IN ('NEWEST', 'TOLD')),
    question_id uuid NOT NULL,
    part        text NOT NULL,
    choice      text NOT NULL,
    party_type  text NOT NULL CHECK (party_type ~ '^[A-Z_]+$'),
    count       int NOT NULL CHECK (count >= 0),
    PRIMARY KEY (county_id, survey_id, edition, question_id, part, choice, party_type),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey,
    FOREIGN KEY (county_id, question_id) REFERENCES survey.question
);
CREATE INDEX tally_question ON survey.tally (county_id, question_id);
CALL platform.guard('survey.tally');

-- Surveys whose groups changed between two tellings: from then on only totals are told to others.
CREATE TABLE survey.total_only (
    county_id uuid NOT NULL,
    survey_id uuid NOT NULL,
    PRIMARY KEY (county_id, survey_id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey
);
CALL platform.guard('survey.total_only');

-- The coordinator has opened the results to everybody; undone by a withdrawal, never deleted.
CREATE TABLE survey.results_publication (
    county_id    uuid NOT NULL,
    id           uuid NOT NULL,
    survey_id    uuid NOT NULL,
    with_words   boolean NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL REFERENCES identity.person,
    withdrawn_at timestamptz CHECK (withdrawn_at >= published_at),
    withdrawn_by uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE UNIQUE INDEX results_publication_once ON survey.results_publication (county_id, survey_id)
    WHERE withdrawn_at IS NULL;
CREATE INDEX results_publication_survey ON survey.results_publication (county_id, survey_id);
CREATE INDEX results_publication_published_by ON survey.results_publication (published_by);
CREATE INDEX results_publication_withdrawn_by ON survey.results_publication (withdrawn_by);
CALL platform.guard('survey.results_publication');
