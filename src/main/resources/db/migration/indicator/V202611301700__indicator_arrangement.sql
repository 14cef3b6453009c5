-- Whose a set of indicators is: it came with the product (not arranged), the system administrator has arranged it (no
-- county), or a county has. Of one purpose only the sets nearest to the reader count (IndicatorSet.Layer).
ALTER TABLE indicator.indicator_set
    DROP CONSTRAINT indicator_set_key_check,
    ALTER COLUMN name_fi DROP NOT NULL,
    ALTER COLUMN name_sv DROP NOT NULL,
    ALTER COLUMN name_en DROP NOT NULL,
    ADD CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL),
    ADD CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD COLUMN county_id uuid REFERENCES organisation.county,
    ADD COLUMN arranged boolean NOT NULL DEFAULT false,
    -- Of how many indicators the source says it is made; only of the hyte coefficient.
    ADD COLUMN made_of smallint CHECK (made_of BETWEEN 0 AND 99),
    -- By which source it is made up so, and when somebody has looked.
    ADD COLUMN basis text CHECK (length(basis) BETWEEN 1 AND 500),
    ADD COLUMN basis_on date,
    ADD CHECK ((basis IS NULL) = (basis_on IS NULL)),
    ADD CHECK (arranged OR county_id IS NULL),
    ADD CHECK (county_id IS NULL OR purpose NOT IN ('PROCESS', 'RESULT'));
CREATE INDEX indicator_set_county ON indicator.indicator_set (county_id);

-- Which way is good in this set; null as it is said of the indicator.
ALTER TABLE indicator.set_member ADD COLUMN direction text CHECK (direction IN ('HIGH', 'LOW', 'NEITHER'));

-- A county reads its own sets and those of all, and writes its own; those of all are written outside counties only.
ALTER TABLE indicator.indicator_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.indicator_set FORCE ROW LEVEL SECURITY;
CREATE POLICY common_or_own ON indicator.indicator_set FOR SELECT
    USING (county_id IS NULL OR county_id = platform.county());
CREATE POLICY own_insert ON indicator.indicator_set FOR INSERT
    WITH CHECK (county_id IS NOT DISTINCT FROM platform.county());
CREATE POLICY own_update ON indicator.indicator_set FOR UPDATE
    USING (county_id IS NOT DISTINCT FROM platform.county()) WITH CHECK (county_id IS NOT DISTINCT FROM platform.county());
CREATE POLICY own_delete ON indicator.indicator_set FOR DELETE
    USING (county_id IS NOT DISTINCT FROM platform.county());

ALTER TABLE indicator.set_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.set_member FORCE ROW LEVEL SECURITY;
-- What any county has chosen is fetched, so which indicators stand in some set is seen outside counties.
CREATE POLICY chosen_somewhere ON indicator.set_member FOR SELECT USING (true);
CREATE POLICY own_insert ON indicator.set_member FOR INSERT WITH CHECK (EXISTS (
    SELECT 1 FROM indicator.indicator_set s WHERE s.key = set_key AND s.county_id IS NOT DISTINCT FROM platform.county()));
CREATE POLICY own_update ON indicator.set_member FOR UPDATE USING (EXISTS (
    SELECT 1 FROM indicator.indicator_set s WHERE s.key = set_key AND s.county_id IS NOT DISTINCT FROM platform.county()));
CREATE POLICY own_delete ON indicator.set_member FOR DELETE USING (EXISTS (
    SELECT 1 FROM indicator.indicator_set s WHERE s.key = set_key AND s.county_id IS NOT DISTINCT FROM platform.county()));
