-- What was found together, topic by topic of the law (612/2021 7 § 4 mom).
CREATE TABLE outcome.conclusion (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    process_id     uuid NOT NULL,
    law_topic      text CHECK (law_topic IN ('GOALS', 'MEASURES', 'COOPERATION', 'FOLLOW_UP')),
    topic_label    text CHECK (topic_label <> ''),
    text_fi        text,
    text_sv        text,
    text_en        text,
    agreement      text NOT NULL CHECK (agreement IN ('COMMON', 'MAJORITY', 'NOTED_DISSENT')),
    dissent        text CHECK (dissent <> ''),
    position       int NOT NULL CHECK (position > 0),
    created_by     uuid NOT NULL REFERENCES identity.person,
    created_at     timestamptz NOT NULL,
    published_at   timestamptz,
    removed_at     timestamptz,
    removed_by     uuid REFERENCES identity.person,
    removed_reason text CHECK (removed_reason <> ''),
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(text_fi, text_sv, text_en) IS NOT NULL),
    CHECK (num_nonnulls(law_topic, topic_label) > 0),
    CHECK ((agreement = 'NOTED_DISSENT') = (dissent IS NOT NULL)),
    CHECK (num_nonnulls(removed_at, removed_by, removed_reason) IN (0, 3))
);
CREATE INDEX conclusion_process ON outcome.conclusion (county_id, process_id, position);
CREATE INDEX conclusion_created_by ON outcome.conclusion (created_by);
CREATE INDEX conclusion_removed_by ON outcome.conclusion (removed_by);
CALL platform.guard('outcome.conclusion');

-- Whose dissent it is.
CREATE TABLE outcome.dissenter (
    county_id       uuid NOT NULL,
    conclusion_id   uuid NOT NULL,
    organisation_id uuid NOT NULL,
    PRIMARY KEY (county_id, conclusion_id, organisation_id),
    FOREIGN KEY (county_id, conclusion_id) REFERENCES outcome.conclusion,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE INDEX dissenter_organisation ON outcome.dissenter (county_id, organisation_id);
CALL platform.guard('outcome.dissenter');

CREATE TABLE outcome.conclusion_finding (
    county_id     uuid NOT NULL,
    conclusion_id uuid NOT NULL,
    finding_id    uuid NOT NULL,
    PRIMARY KEY (county_id, conclusion_id, finding_id),
    FOREIGN KEY (county_id, conclusion_id) REFERENCES outcome.conclusion,
    FOREIGN KEY (county_id, finding_id) REFERENCES analysis.finding
);
CREATE INDEX conclusion_finding_finding ON outcome.conclusion_finding (county_id, finding_id);
CALL platform.guard('outcome.conclusion_finding');
