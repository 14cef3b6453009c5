-- For what a set is looked at: a section of the card, the hyte coefficient, inequality, or structure and activity.
ALTER TABLE indicator.indicator_set
    ADD COLUMN purpose text NOT NULL DEFAULT 'CARD'
        CHECK (purpose IN ('CARD', 'PROCESS', 'RESULT', 'INEQUALITY', 'STRUCTURE'));
ALTER TABLE indicator.indicator_set ALTER COLUMN purpose DROP DEFAULT;

-- Indicators that tell the same of a part of the people (jaottelu).
CREATE TABLE indicator.breakdown_part (
    of_number   int NOT NULL REFERENCES indicator.indicator,
    part_number int NOT NULL REFERENCES indicator.indicator,
    kind        text NOT NULL CHECK (kind IN ('AGE', 'EDUCATION', 'LANGUAGE', 'OTHER')),
    place       smallint NOT NULL,
    PRIMARY KEY (of_number, part_number),
    CHECK (of_number <> part_number)
);
CREATE INDEX breakdown_part_part ON indicator.breakdown_part (part_number);
