-- A municipality that has ended stays, with its successor, so that an old round still knows where it was held.
ALTER TABLE organisation.municipality
    ADD COLUMN county_code    text CHECK (county_code ~ '^[0-9]{2}$'),
    ADD COLUMN ended_on       date,
    ADD COLUMN successor_code text REFERENCES organisation.municipality,
    ADD COLUMN population     int CHECK (population >= 0),
    ADD CHECK (successor_code IS NULL OR ended_on IS NOT NULL),
    ADD CHECK (successor_code <> code);
CREATE INDEX municipality_successor ON organisation.municipality (successor_code);

-- Which editions of the list of municipalities have been read in; the newest one counts.
CREATE TABLE organisation.municipality_edition (
    edition_on date PRIMARY KEY,
    read_at    timestamptz NOT NULL
);
