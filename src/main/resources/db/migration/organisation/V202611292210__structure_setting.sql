-- Whether the county shows its structure to everybody.
CREATE TABLE organisation.structure_setting (
    county_id uuid PRIMARY KEY REFERENCES organisation.county,
    open      boolean NOT NULL
);
CALL platform.guard('organisation.structure_setting');
