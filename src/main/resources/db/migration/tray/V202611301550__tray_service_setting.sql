-- What the county has set of its services: when an entry is old, and whether they are fetched each week by the clock.
CREATE TABLE tray.service_setting (
    county_id    uuid PRIMARY KEY REFERENCES organisation.county,
    stale_months int NOT NULL CHECK (stale_months BETWEEN 1 AND 120),
    weekly       boolean NOT NULL
);
CALL platform.guard('tray.service_setting');

-- A fetch that the clock has begun is of nobody.
ALTER TABLE tray.fetch ALTER COLUMN begun_by DROP NOT NULL;
