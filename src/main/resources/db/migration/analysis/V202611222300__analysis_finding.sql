-- What the material says. Nothing is deleted: what is removed stays as a tombstone, so that no thread ends in nothing.
CREATE TABLE analysis.finding (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    process_id     uuid NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('OBSERVATION', 'STRENGTH', 'NEED', 'PROPOSAL')),
    theme          text CHECK (theme <> ''),
    text_fi        text,
    text_sv        text,
    text_en        text,
    position       int NOT NULL CHECK (position > 0),
    created_by     uuid NOT NULL REFERENCES identity.person,
    created_at     timestamptz NOT NULL,
    merged_into    uuid CHECK (merged_into <> id),
    removed_at     timestamptz,
    removed_by     uuid REFERENCES identity.person,
    removed_reason text CHECK (removed_reason <> ''),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, merged_into) REFERENCES analysis.finding,
    CHECK (coalesce(text_fi, text_sv, text_en) IS NOT NULL),
    CHECK (num_nonnulls(removed_at, removed_by, removed_reason) IN (0, 3)),
    CHECK (merged_into IS NULL OR removed_at IS NOT NULL)
);
CREATE INDEX finding_process ON analysis.finding (county_id, process_id, position);
CREATE INDEX finding_merged_into ON analysis.finding (county_id, merged_into);
CREATE INDEX finding_created_by ON analysis.finding (created_by);
CREATE INDEX finding_removed_by ON analysis.finding (removed_by);
CALL platform.guard('analysis.finding');

-- The exact words of an answer or a note that support a finding, with who said them, to what and when. The words of a
-- removed fragment are wiped; that there was one stays.
CREATE TABLE analysis.fragment (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    finding_id      uuid NOT NULL,
    answer_id       uuid,
    note_id         uuid,
    source_version  int NOT NULL CHECK (source_version >= 0),
    span_start       int NOT NULL CHECK (span_start >= 0),
    span_end         int NOT NULL,
    quote           text CHECK (quote <> ''),
    organisation_id uuid,
    party_type      text CHECK (party_type IN ('MUNICIPALITY', 'COUNTY', 'STATE', 'PARISH', 'NGO', 'NGO_NETWORK',
        'COMPANY', 'SCHOOL', 'PHARMACY', 'OCCUPATIONAL_HEALTH', 'POLICE', 'KELA', 'REGIONAL_COUNCIL',
        'EMPLOYMENT_AREA', 'INDIGENOUS_BODY', 'OTHER')),
    speaker         text CHECK (speaker <> ''),
    asked_fi        text,
    asked_sv        text,
    asked_en        text,
    said_at         timestamptz NOT NULL,
    marked_by       uuid NOT NULL REFERENCES identity.person,
    marked_at       timestamptz NOT NULL,
    cleared_text    text CHECK (cleared_text <> ''),
    cleared_named   boolean,
    cleared_by      uuid REFERENCES identity.person,
    cleared_at      timestamptz,
    removed_at      timestamptz,
    removed_by      uuid REFERENCES identity.person,
    removed_reason  text CHECK (removed_reason <> ''),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, finding_id) REFERENCES analysis.finding,
    FOREIGN KEY (county_id, answer_id) REFERENCES survey.answer,
    FOREIGN KEY (county_id, note_id) REFERENCES workshop.note,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (num_nonnulls(answer_id, note_id) = 1),
    CHECK (span_end > span_start),
    CHECK (coalesce(asked_fi, asked_sv, asked_en) IS NOT NULL),
    CHECK ((quote IS NULL) = (removed_at IS NOT NULL)),
    CHECK (num_nonnulls(removed_at, removed_by, removed_reason) IN (0, 3)),
    CHECK (num_nonnulls(cleared_text, cleared_named, cleared_by, cleared_at) IN (0, 4)),
    CHECK (cleared_at IS NULL OR removed_at IS NULL)
);
CREATE UNIQUE INDEX fragment_once_per_finding
    ON analysis.fragment (county_id, finding_id, coalesce(answer_id, note_id), span_start, span_end)
    WHERE removed_at IS NULL;
CREATE INDEX fragment_finding ON analysis.fragment (county_id, finding_id);
CREATE INDEX fragment_answer ON analysis.fragment (county_id, answer_id);
CREATE INDEX fragment_note ON analysis.fragment (county_id, note_id);
CREATE INDEX fragment_organisation ON analysis.fragment (county_id, organisation_id);
CREATE INDEX fragment_marked_by ON analysis.fragment (marked_by);
CREATE INDEX fragment_cleared_by ON analysis.fragment (cleared_by);
CREATE INDEX fragment_removed_by ON analysis.fragment (removed_by);
CALL platform.guard('analysis.fragment');
