-- What was agreed to be done. The terms have a version: an acceptance holds for the version it was given to.
CREATE TABLE outcome.agreed_action (
    county_id        uuid NOT NULL REFERENCES organisation.county,
    id               uuid NOT NULL,
    process_id       uuid NOT NULL,
    what_fi          text,
    what_sv          text,
    what_en          text,
    due_on           date,
    goal_id          uuid,
    euros            numeric(12, 2) CHECK (euros >= 0),
    person_years     numeric(7, 2) CHECK (person_years >= 0),
    first_step       text CHECK (first_step <> ''),
    indicator        text CHECK (indicator <> ''),
    terms_version    int NOT NULL DEFAULT 1 CHECK (terms_version > 0),
    asked_at         timestamptz NOT NULL,
    state            text NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'IN_PLAN_TEXT', 'UNDER_WAY', 'DONE',
        'DROPPED', 'CARRIED_OVER')),
    state_at         timestamptz NOT NULL,
    drop_reason      text CHECK (drop_reason <> ''),
    carried_to       uuid,
    carried_from     uuid,
    proposed_by      uuid NOT NULL REFERENCES identity.person,
    proposed_for     uuid,
    proposed_at      timestamptz NOT NULL,
    published_at     timestamptz,
    removed_at       timestamptz,
    removed_by       uuid REFERENCES identity.person,
    removed_reason   text CHECK (removed_reason <> ''),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, carried_to) REFERENCES outcome.agreed_action DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (county_id, carried_from) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, proposed_for) REFERENCES organisation.participation,
    FOREIGN KEY (county_id, goal_id) REFERENCES plan.goal,
    CHECK (coalesce(what_fi, what_sv, what_en) IS NOT NULL),
    CHECK ((state = 'DROPPED') = (drop_reason IS NOT NULL)),
    CHECK ((state = 'CARRIED_OVER') = (carried_to IS NOT NULL)),
    CHECK (num_nonnulls(removed_at, removed_by, removed_reason) IN (0, 3))
);
CREATE INDEX agreed_action_process ON outcome.agreed_action (county_id, process_id, proposed_at);
CREATE INDEX agreed_action_state ON outcome.agreed_action (county_id, state, due_on);
CREATE INDEX agreed_action_goal ON outcome.agreed_action (county_id, goal_id);
CREATE UNIQUE INDEX agreed_action_carried_from ON outcome.agreed_action (county_id, carried_from)
    WHERE removed_at IS NULL;
CREATE INDEX agreed_action_carried_from_any ON outcome.agreed_action (county_id, carried_from);
CREATE INDEX agreed_action_carried_to ON outcome.agreed_action (county_id, carried_to);
CREATE INDEX agreed_action_proposed_for ON outcome.agreed_action (county_id, proposed_for);
CREATE INDEX agreed_action_proposed_by ON outcome.agreed_action (proposed_by);
CREATE INDEX agreed_action_removed_by ON outcome.agreed_action (removed_by);
CALL platform.guard('outcome.agreed_action');

CREATE TABLE outcome.action_conclusion (
    county_id     uuid NOT NULL,
    action_id     uuid NOT NULL,
    conclusion_id uuid NOT NULL,
    PRIMARY KEY (county_id, action_id, conclusion_id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, conclusion_id) REFERENCES outcome.conclusion
);
CREATE INDEX action_conclusion_conclusion ON outcome.action_conclusion (county_id, conclusion_id);
CALL platform.guard('outcome.action_conclusion');

-- Each party's own promise. One of them leads.
CREATE TABLE outcome.commitment (
    county_id       uuid NOT NULL,
    action_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    leads           boolean NOT NULL,
    promise         text CHECK (promise <> ''),
    PRIMARY KEY (county_id, action_id, organisation_id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE UNIQUE INDEX commitment_one_leads ON outcome.commitment (county_id, action_id) WHERE leads;
CREATE INDEX commitment_organisation ON outcome.commitment (county_id, organisation_id);
CALL platform.guard('outcome.commitment');

-- What the parties have answered, all of it; the latest answer to the present terms counts.
CREATE TABLE outcome.commitment_answer (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    action_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    terms_version   int NOT NULL,
    accepted        boolean NOT NULL,
    reason          text CHECK (reason <> ''),
    answered_by     uuid NOT NULL REFERENCES identity.person,
    answered_at     timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (accepted OR reason IS NOT NULL)
);
CREATE INDEX commitment_answer_action
    ON outcome.commitment_answer (county_id, action_id, organisation_id, terms_version, answered_at);
CREATE INDEX commitment_answer_organisation ON outcome.commitment_answer (county_id, organisation_id);
CREATE INDEX commitment_answer_answered_by ON outcome.commitment_answer (answered_by);
CALL platform.guard('outcome.commitment_answer');

-- The way of an action, step by step.
CREATE TABLE outcome.action_step (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    action_id uuid NOT NULL,
    state     text NOT NULL,
    at        timestamptz NOT NULL,
    person_id uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action
);
CREATE INDEX action_step_action ON outcome.action_step (county_id, action_id, at);
CREATE INDEX action_step_person ON outcome.action_step (person_id);
CALL platform.guard('outcome.action_step');

-- An action binds nobody who has not accepted it: looked at when the transaction ends, since the last acceptance and
-- the new state come together.
CREATE FUNCTION outcome.require_every_acceptance() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT EXISTS (
            SELECT 1
            FROM outcome.commitment
            WHERE county_id = NEW.county_id AND action_id = NEW.id)
        OR EXISTS (
            SELECT 1
            FROM outcome.commitment party
            WHERE party.county_id = NEW.county_id
              AND party.action_id = NEW.id
              AND NOT coalesce((
                  SELECT answer.accepted
                  FROM outcome.commitment_answer answer
                  WHERE answer.county_id = party.county_id
                    AND answer.action_id = party.action_id
                    AND answer.organisation_id = party.organisation_id
                    AND answer.terms_version = NEW.terms_version
                  ORDER BY answer.answered_at DESC, answer.id DESC
                  LIMIT 1), false)) THEN
        RAISE EXCEPTION 'action % is not accepted by all its parties', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER agreed_by_every_party
    AFTER INSERT OR UPDATE ON outcome.agreed_action
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state IN ('AGREED', 'IN_PLAN_TEXT', 'UNDER_WAY', 'DONE'))
    EXECUTE FUNCTION outcome.require_every_acceptance();

-- How it goes at a checkpoint. Never changed: the next one tells what is new.
CREATE TABLE outcome.follow_up (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    action_id       uuid NOT NULL,
    season          text NOT NULL CHECK (season IN ('SPRING', 'AUTUMN')),
    checked_on      date NOT NULL,
    status          text NOT NULL CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'STUCK', 'DONE')),
    note            text CHECK (note <> ''),
    evidence_link   text CHECK (evidence_link ~ '^https?://'),
    told_by         uuid NOT NULL REFERENCES identity.person,
    told_for        uuid NOT NULL,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, told_for) REFERENCES organisation.participation
);
CREATE INDEX follow_up_action ON outcome.follow_up (county_id, action_id, checked_on);
CREATE INDEX follow_up_told_for ON outcome.follow_up (county_id, told_for);
CREATE INDEX follow_up_told_by ON outcome.follow_up (told_by);
CALL platform.guard('outcome.follow_up');
