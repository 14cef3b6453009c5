CREATE SCHEMA platform;
CREATE SCHEMA identity;
CREATE SCHEMA organisation;
CREATE SCHEMA notification;
CREATE SCHEMA plan;
CREATE SCHEMA meeting;
CREATE SCHEMA survey;
CREATE SCHEMA workshop;
CREATE SCHEMA analysis;
CREATE SCHEMA outcome;
CREATE SCHEMA round;
CREATE SCHEMA report;

-- The county that the transaction serves; null outside one, and then no tenant row is seen.
CREATE FUNCTION platform.county() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('yhdyspinta.county', true), '')::uuid;

-- Binds a tenant table to the county of the transaction. Every table with a county_id is guarded (SchemaTest).
CREATE PROCEDURE platform.guard(guarded regclass)
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY own_county ON %s USING (county_id = platform.county()) WITH CHECK (county_id = platform.county())', guarded);
END
$$;
