-- Counts the changes of a response, so that those who write together are told what changed since they last heard.
ALTER TABLE survey.response ADD COLUMN change bigint NOT NULL DEFAULT 0;
ALTER TABLE survey.answer ADD COLUMN change bigint NOT NULL DEFAULT 0;

-- A text set aside is kept from the moment its writer learns of the other's; writing on replaces it.
ALTER TABLE survey.answer_history DROP CONSTRAINT answer_history_fate_check;
ALTER TABLE survey.answer_history ADD CONSTRAINT answer_history_fate_check CHECK (fate IN ('REPLACED', 'SET_ASIDE'));
CREATE UNIQUE INDEX answer_history_set_aside ON survey.answer_history (county_id, answer_id, revision, written_by)
    WHERE fate = 'SET_ASIDE';

-- Who has the answer of an organisation before them at this moment.
CREATE TABLE survey.presence (
    county_id       uuid NOT NULL,
    survey_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    seen_at         timestamptz NOT NULL,
    PRIMARY KEY (county_id, survey_id, organisation_id, person_id),
    FOREIGN KEY (county_id, survey_id) REFERENCES survey.survey
);
CREATE INDEX presence_person ON survey.presence (person_id);
CALL platform.guard('survey.presence');
