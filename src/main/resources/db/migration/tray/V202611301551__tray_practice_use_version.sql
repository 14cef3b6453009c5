-- What was told of the use of a practice, every time that somebody saved it. Nothing is written over.
CREATE TABLE tray.practice_use_version (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    practice_id     uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('PLANNED', 'IN_USE', 'ENDED')),
    since_on        date,
    until_on        date,
    note            text,
    told_by         uuid NOT NULL REFERENCES identity.person,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, practice_id) REFERENCES tray.good_practice,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
-- What stands now is all that is known of the time before.
ALTER TABLE tray.practice_use NO FORCE ROW LEVEL SECURITY;
INSERT INTO tray.practice_use_version (county_id, id, practice_id, organisation_id, state, since_on, until_on, note,
                                       told_by, told_at)
SELECT county_id, gen_random_uuid(), practice_id, organisation_id, state, since_on, until_on, note, told_by, told_at
FROM tray.practice_use;
ALTER TABLE tray.practice_use FORCE ROW LEVEL SECURITY;
CREATE INDEX practice_use_version_practice ON tray.practice_use_version (county_id, practice_id, told_at);
CREATE INDEX practice_use_version_organisation ON tray.practice_use_version (county_id, organisation_id);
CREATE INDEX practice_use_version_told_by ON tray.practice_use_version (told_by);
CALL platform.guard('tray.practice_use_version');
COMMENT ON COLUMN tray.practice_use_version.note IS 'own words of told_by';
