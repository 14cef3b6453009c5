-- The results before a deciding body: drafted, sent, on its agenda, decided, published. Each state has its facts.
CREATE TABLE outcome.decision (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    process_id      uuid NOT NULL,
    organisation_id uuid NOT NULL,
    body            text NOT NULL CHECK (body <> ''),
    title           text NOT NULL CHECK (title <> ''),
    proposal        text NOT NULL CHECK (proposal <> ''),
    state           text NOT NULL CHECK (state IN ('DRAFT', 'SENT', 'ON_AGENDA', 'DECIDED', 'PUBLISHED')),
    drafted_by      uuid NOT NULL REFERENCES identity.person,
    drafted_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    meeting_on      date,
    decided_on      date,
    section         text CHECK (section <> ''),
    decision_text   text CHECK (decision_text <> ''),
    link            text CHECK (link ~ '^https?://'),
    recorded_by     uuid REFERENCES identity.person,
    recorded_at     timestamptz,
    published_at    timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((state = 'DRAFT') = (sent_at IS NULL)),
    CHECK ((state IN ('ON_AGENDA', 'DECIDED', 'PUBLISHED')) = (meeting_on IS NOT NULL)),
    CHECK ((state IN ('DECIDED', 'PUBLISHED')) = (decided_on IS NOT NULL)),
    CHECK (num_nonnulls(decided_on, section, decision_text, recorded_by, recorded_at) IN (0, 5)),
    CHECK (link IS NULL OR decided_on IS NOT NULL),
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);
CREATE INDEX decision_process ON outcome.decision (county_id, process_id, drafted_at);
CREATE INDEX decision_organisation ON outcome.decision (county_id, organisation_id);
CREATE INDEX decision_drafted_by ON outcome.decision (drafted_by);
CREATE INDEX decision_recorded_by ON outcome.decision (recorded_by);
CALL platform.guard('outcome.decision');

CREATE TABLE outcome.decision_conclusion (
    county_id     uuid NOT NULL,
    decision_id   uuid NOT NULL,
    conclusion_id uuid NOT NULL,
    PRIMARY KEY (county_id, decision_id, conclusion_id),
    FOREIGN KEY (county_id, decision_id) REFERENCES outcome.decision,
    FOREIGN KEY (county_id, conclusion_id) REFERENCES outcome.conclusion
);
CREATE INDEX decision_conclusion_conclusion ON outcome.decision_conclusion (county_id, conclusion_id);
CALL platform.guard('outcome.decision_conclusion');

CREATE TABLE outcome.decision_action (
    county_id   uuid NOT NULL,
    decision_id uuid NOT NULL,
    action_id   uuid NOT NULL,
    PRIMARY KEY (county_id, decision_id, action_id),
    FOREIGN KEY (county_id, decision_id) REFERENCES outcome.decision,
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action
);
CREATE INDEX decision_action_action ON outcome.decision_action (county_id, action_id);
CALL platform.guard('outcome.decision_action');

-- A sentence for the budget and action plan (talous- ja toimintasuunnitelma), from one result.
CREATE TABLE outcome.plan_text (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    process_id     uuid NOT NULL,
    action_id      uuid,
    conclusion_id  uuid,
    year           int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    chapter        text NOT NULL CHECK (chapter <> ''),
    sentence       text NOT NULL CHECK (sentence <> ''),
    state          text NOT NULL CHECK (state IN ('DRAFTED', 'COMMENTED', 'IN_THE_PLAN', 'ADOPTED', 'REPORTED')),
    state_at       timestamptz NOT NULL,
    adopted_on     date,
    report         text CHECK (report <> ''),
    drafted_by     uuid NOT NULL REFERENCES identity.person,
    drafted_at     timestamptz NOT NULL,
    removed_at     timestamptz,
    removed_by     uuid REFERENCES identity.person,
    removed_reason text CHECK (removed_reason <> ''),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, action_id) REFERENCES outcome.agreed_action,
    FOREIGN KEY (county_id, conclusion_id) REFERENCES outcome.conclusion,
    CHECK (num_nonnulls(action_id, conclusion_id) = 1),
    CHECK ((state IN ('ADOPTED', 'REPORTED')) = (adopted_on IS NOT NULL)),
    CHECK ((state = 'REPORTED') = (report IS NOT NULL)),
    CHECK (num_nonnulls(removed_at, removed_by, removed_reason) IN (0, 3))
);
CREATE INDEX plan_text_process ON outcome.plan_text (county_id, process_id, drafted_at);
CREATE INDEX plan_text_action ON outcome.plan_text (county_id, action_id);
CREATE INDEX plan_text_conclusion ON outcome.plan_text (county_id, conclusion_id);
CREATE INDEX plan_text_drafted_by ON outcome.plan_text (drafted_by);
CREATE INDEX plan_text_removed_by ON outcome.plan_text (removed_by);
CALL platform.guard('outcome.plan_text');

CREATE TABLE outcome.plan_text_comment (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    plan_text_id    uuid NOT NULL,
    organisation_id uuid NOT NULL,
    text            text NOT NULL CHECK (text <> ''),
    person_id       uuid NOT NULL REFERENCES identity.person,
    at              timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, plan_text_id) REFERENCES outcome.plan_text,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE INDEX plan_text_comment_plan_text ON outcome.plan_text_comment (county_id, plan_text_id, at);
CREATE INDEX plan_text_comment_organisation ON outcome.plan_text_comment (county_id, organisation_id);
CREATE INDEX plan_text_comment_person ON outcome.plan_text_comment (person_id);
CALL platform.guard('outcome.plan_text_comment');
