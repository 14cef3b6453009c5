-- Y-tunnus: seven digits, a hyphen and the check digit by weights 7 9 10 5 8 4 2, modulo 11.
CREATE FUNCTION organisation.is_business_id(candidate text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN candidate !~ '^[0-9]{7}-[0-9]$' THEN false
        ELSE (SELECT CASE total % 11 WHEN 0 THEN 0 WHEN 1 THEN -1 ELSE 11 - total % 11 END
            FROM (SELECT substr(candidate, 1, 1)::int * 7 + substr(candidate, 2, 1)::int * 9
                + substr(candidate, 3, 1)::int * 10 + substr(candidate, 4, 1)::int * 5
                + substr(candidate, 5, 1)::int * 8 + substr(candidate, 6, 1)::int * 4
                + substr(candidate, 7, 1)::int * 2 AS total) AS summed) = substr(candidate, 9, 1)::int
        END;

-- The business id is not unique: the schools of a municipality bear the municipality's own.
ALTER TABLE organisation.organisation
    ADD COLUMN business_id        text CHECK (organisation.is_business_id(business_id)),
    ADD COLUMN association_number text CHECK (association_number ~ '^[0-9]{1,3}[.][0-9]{3}$'),
    ADD COLUMN themes             text[] NOT NULL DEFAULT '{}',
    ADD COLUMN population_groups  text[] NOT NULL DEFAULT '{}' CHECK (population_groups <@ ARRAY['CHILDREN', 'YOUNG',
        'FAMILIES', 'WORKING_AGE', 'OLDER', 'DISABLED', 'IMMIGRANTS', 'MENTAL_HEALTH', 'CARERS', 'EVERYBODY']),
    ADD COLUMN publicly_listed    boolean NOT NULL DEFAULT false,
    ADD COLUMN parent_id          uuid REFERENCES organisation.organisation CHECK (parent_id <> id),
    ADD COLUMN successor_id       uuid REFERENCES organisation.organisation CHECK (successor_id <> id),
    ADD COLUMN ended_on           date,
    ADD CHECK (successor_id IS NULL OR ended_on IS NOT NULL);
CREATE INDEX organisation_business_id ON organisation.organisation (business_id);
CREATE INDEX organisation_parent ON organisation.organisation (parent_id);
CREATE INDEX organisation_successor ON organisation.organisation (successor_id);

-- Where an organisation works, beside its home municipality.
CREATE TABLE organisation.activity (
    organisation_id   uuid NOT NULL REFERENCES organisation.organisation,
    municipality_code text NOT NULL REFERENCES organisation.municipality,
    PRIMARY KEY (organisation_id, municipality_code)
);
CREATE INDEX activity_municipality ON organisation.activity (municipality_code);

-- Names are found by their stems in each language, and by likeness when a letter is wrong (pg_trgm is trusted: the
-- owner of the database may make it).
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA platform;
ALTER TABLE organisation.organisation
    ADD COLUMN stems tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('finnish', coalesce(name_fi, ''))
        || to_tsvector('swedish', coalesce(name_sv, '')) || to_tsvector('english', coalesce(name_en, ''))) STORED,
    ADD COLUMN names text NOT NULL GENERATED ALWAYS AS (lower(coalesce(name_fi, '') || ' ' || coalesce(name_sv, '')
        || ' ' || coalesce(name_en, ''))) STORED;
CREATE INDEX organisation_stems ON organisation.organisation USING gin (stems);
CREATE INDEX organisation_names ON organisation.organisation USING gin (names platform.gin_trgm_ops);
