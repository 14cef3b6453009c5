-- What an organisation says of a section of the draft, and what the county answers (kommentti).
CREATE TABLE report.comment (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    section_id      uuid NOT NULL,
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    written_by      uuid NOT NULL REFERENCES identity.person,
    text            text NOT NULL CHECK (text <> '' AND length(text) <= 4000),
    written_at      timestamptz NOT NULL,
    answer          text CHECK (answer <> '' AND length(answer) <= 4000),
    answered_by     uuid REFERENCES identity.person,
    answered_at     timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, section_id) REFERENCES report.section,
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK ((answer IS NULL) = (answered_by IS NULL))
);
CREATE INDEX comment_section ON report.comment (county_id, section_id, written_at);
CREATE INDEX comment_organisation ON report.comment (organisation_id);
CREATE INDEX comment_written_by ON report.comment (written_by);
CREATE INDEX comment_answered_by ON report.comment (answered_by);
CALL platform.guard('report.comment');
