-- The summary of a process (yhteenveto): the working copy, of which there is one.
CREATE TABLE report.summary (
    county_id           uuid NOT NULL REFERENCES organisation.county,
    id                  uuid NOT NULL,
    process_id          uuid NOT NULL,
    title_fi            text NOT NULL CHECK (title_fi <> ''),
    title_sv            text NOT NULL DEFAULT '',
    title_en            text NOT NULL DEFAULT '',
    state               text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'COMMENTED', 'APPROVED', 'PUBLISHED',
        'WITHDRAWN')),
    comments_until_on   date,
    approved_by         uuid REFERENCES identity.person,
    approved_at         timestamptz,
    -- What the sources said when the text was approved, as a digest: a later change is told before publishing.
    approved_print      text,
    published_version   int NOT NULL DEFAULT 0 CHECK (published_version >= 0),
    created_by          uuid NOT NULL REFERENCES identity.person,
    created_at          timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, process_id),
    CHECK (state <> 'COMMENTED' OR comments_until_on IS NOT NULL),
    CHECK ((state IN ('APPROVED', 'PUBLISHED', 'WITHDRAWN')) = (approved_at IS NOT NULL)),
    CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
    CHECK ((approved_at IS NULL) = (approved_print IS NULL)),
    CHECK (state NOT IN ('PUBLISHED', 'WITHDRAWN') OR published_version > 0)
);
CREATE INDEX summary_approved_by ON report.summary (approved_by);
CREATE INDEX summary_created_by ON report.summary (created_by);
CALL platform.guard('report.summary');

-- A section of the working copy (luku). The revision grows with every saving, so that nobody writes over another unseen.
CREATE TABLE report.section (
    county_id   uuid NOT NULL,
    id          uuid NOT NULL,
    summary_id  uuid NOT NULL,
    position    int NOT NULL,
    heading_fi  text NOT NULL DEFAULT '',
    heading_sv  text NOT NULL DEFAULT '',
    heading_en  text NOT NULL DEFAULT '',
    body_fi     text NOT NULL DEFAULT '',
    body_sv     text NOT NULL DEFAULT '',
    body_en     text NOT NULL DEFAULT '',
    revision    int NOT NULL DEFAULT 1 CHECK (revision > 0),
    saved_by    uuid NOT NULL REFERENCES identity.person,
    saved_at    timestamptz NOT NULL,
    removed_at  timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, summary_id) REFERENCES report.summary,
    CHECK (heading_fi <> '' AND length(heading_fi) <= 200 AND length(heading_sv) <= 200 AND length(heading_en) <= 200),
    CHECK (length(body_fi) <= 20000 AND length(body_sv) <= 20000 AND length(body_en) <= 20000)
);
CREATE INDEX section_summary ON report.section (county_id, summary_id, position);
CREATE INDEX section_saved_by ON report.section (saved_by);
CALL platform.guard('report.section');

-- What a section tells by its source and not by typed words (elävä lohko). source_id is a conclusion, an agreed action or
-- a finding; it is told by the module below and is not looked into.
CREATE TABLE report.live_block (
    county_id  uuid NOT NULL,
    section_id uuid NOT NULL,
    source     text NOT NULL CHECK (source IN ('CONCLUSION', 'ACTION', 'FINDING')),
    source_id  uuid NOT NULL,
    position   int NOT NULL,
    PRIMARY KEY (county_id, section_id, source_id),
    FOREIGN KEY (county_id, section_id) REFERENCES report.section
);
CALL platform.guard('report.live_block');
