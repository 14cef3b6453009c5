-- A text that met another's waits, before everybody who writes the answer, until one of them has chosen.
ALTER TABLE survey.answer_history ADD COLUMN settled_at timestamptz;
ALTER TABLE survey.answer_history ADD COLUMN settled_by uuid REFERENCES identity.person;
ALTER TABLE survey.answer_history ADD CHECK ((settled_at IS NULL) = (settled_by IS NULL));
ALTER TABLE survey.answer_history ADD CHECK (settled_at IS NULL OR fate = 'SET_ASIDE');
CREATE INDEX answer_history_settled_by ON survey.answer_history (settled_by);
CREATE INDEX answer_history_unsettled ON survey.answer_history (county_id, answer_id)
    WHERE fate = 'SET_ASIDE' AND settled_at IS NULL;
