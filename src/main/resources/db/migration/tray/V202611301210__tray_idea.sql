-- Ideas of projects (uusi hanke) and of theses (opinnäytetyön aihe).
CREATE TABLE tray.idea (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    language        text NOT NULL CHECK (language IN ('FI', 'SV', 'EN')),
    kind            text NOT NULL CHECK (kind IN ('PROJECT', 'THESIS')),
    title           text NOT NULL CHECK (title <> '' AND length(title) <= 200),
    description     text NOT NULL CHECK (description <> '' AND length(description) <= 4000),
    focus_area_id   uuid,
    offer           text CHECK (offer <> '' AND length(offer) <= 2000),
    organisation_id uuid NOT NULL,
    state           text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'TAKEN', 'DONE', 'WITHDRAWN')),
    taker           text CHECK (taker <> '' AND length(taker) <= 200),
    done_link       text CHECK (done_link ~ '^https?://' AND length(done_link) <= 2000),
    proposed_by     uuid NOT NULL REFERENCES identity.person,
    proposed_at     timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, focus_area_id) REFERENCES plan.focus_area,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (state <> 'TAKEN' OR taker IS NOT NULL),
    CHECK (state <> 'DONE' OR done_link IS NOT NULL)
);
CREATE INDEX idea_state ON tray.idea (county_id, state, proposed_at);
CREATE INDEX idea_focus_area ON tray.idea (county_id, focus_area_id);
CREATE INDEX idea_organisation ON tray.idea (county_id, organisation_id);
CREATE INDEX idea_proposed_by ON tray.idea (proposed_by);
CALL platform.guard('tray.idea');
COMMENT ON COLUMN tray.idea.title IS 'own words of proposed_by';
COMMENT ON COLUMN tray.idea.description IS 'own words of proposed_by';
COMMENT ON COLUMN tray.idea.offer IS 'own words of proposed_by';
