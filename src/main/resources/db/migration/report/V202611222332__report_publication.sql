-- A published version (julkaistu versio): what it said is never changed. A correction makes the next one.
CREATE TABLE report.summary_version (
    county_id    uuid NOT NULL,
    summary_id   uuid NOT NULL,
    version      int NOT NULL CHECK (version > 0),
    content      jsonb NOT NULL,
    correction   text NOT NULL DEFAULT '' CHECK (length(correction) <= 2000),
    approved_by  uuid NOT NULL REFERENCES identity.person,
    approved_at  timestamptz NOT NULL,
    published_by uuid NOT NULL REFERENCES identity.person,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (county_id, summary_id, version),
    FOREIGN KEY (county_id, summary_id) REFERENCES report.summary,
    CHECK ((version = 1) = (correction = ''))
);
CREATE INDEX summary_version_approved_by ON report.summary_version (approved_by);
CREATE INDEX summary_version_published_by ON report.summary_version (published_by);
CALL platform.guard('report.summary_version');

-- The files of a version, as they were first made.
CREATE TABLE report.version_file (
    county_id  uuid NOT NULL,
    summary_id uuid NOT NULL,
    version    int NOT NULL,
    language   text NOT NULL CHECK (language IN ('FI', 'SV', 'EN')),
    format     text NOT NULL CHECK (format IN ('PDF', 'DOCX')),
    content    bytea NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (county_id, summary_id, version, language, format),
    FOREIGN KEY (county_id, summary_id, version) REFERENCES report.summary_version
);
CALL platform.guard('report.version_file');

-- That a version was taken out of sight, and why (peruutus). The version itself stays as it was.
CREATE TABLE report.withdrawal (
    county_id    uuid NOT NULL,
    summary_id   uuid NOT NULL,
    version      int NOT NULL,
    withdrawn_by uuid NOT NULL REFERENCES identity.person,
    withdrawn_at timestamptz NOT NULL,
    reason       text NOT NULL CHECK (reason <> '' AND length(reason) <= 2000),
    PRIMARY KEY (county_id, summary_id, version),
    FOREIGN KEY (county_id, summary_id, version) REFERENCES report.summary_version
);
CREATE INDEX withdrawal_withdrawn_by ON report.withdrawal (withdrawn_by);
CALL platform.guard('report.withdrawal');

-- Rights alone do not keep a version as it was, since every table is granted alike: the table itself refuses.
CREATE FUNCTION report.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'A published version of a summary is never changed' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER summary_version_unchanged BEFORE UPDATE OR DELETE ON report.summary_version
    FOR EACH ROW EXECUTE FUNCTION report.refuse_change();
CREATE TRIGGER withdrawal_unchanged BEFORE UPDATE OR DELETE ON report.withdrawal
    FOR EACH ROW EXECUTE FUNCTION report.refuse_change();
CREATE TRIGGER version_file_unchanged BEFORE UPDATE OR DELETE ON report.version_file
    FOR EACH ROW EXECUTE FUNCTION report.refuse_change();
