-- A term for which an organisation had a representative before the platform, known from paper (aiempi kausi).
-- Rotation counts it. Only years are known; the source tells where it can be looked up.
CREATE TABLE representation.earlier_term (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    organisation_id uuid NOT NULL,
    body            text NOT NULL CHECK (length(body) BETWEEN 1 AND 200),
    from_year       int NOT NULL CHECK (from_year BETWEEN 1950 AND 2100),
    until_year      int NOT NULL CHECK (until_year BETWEEN from_year AND 2100),
    source          text NOT NULL CHECK (length(source) BETWEEN 1 AND 400),
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE UNIQUE INDEX earlier_term_once
    ON representation.earlier_term (county_id, organisation_id, from_year, until_year, body, source);
CALL platform.guard('representation.earlier_term');
