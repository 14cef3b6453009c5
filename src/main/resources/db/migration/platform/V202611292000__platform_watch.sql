-- Tells all nodes, when the transaction commits, that something changed which they keep in memory: the county of the
-- transaction, or nothing for a table that all counties share.
CREATE FUNCTION platform.tell_change() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_notify('yhdyspinta_change',
                      CASE TG_ARGV[0] WHEN 'shared' THEN '' ELSE coalesce(platform.county()::text, '') END);
    RETURN NULL;
END
$$;

-- Watches a table whose rows are kept in memory, as the files R__…_watch.sql say. Every table that a kept reading touches
-- must be among them (KeptRoundTest, KeptReaderTest).
-- updated: " OF column, …" when only these columns are kept
CREATE PROCEDURE platform.watch(watched regclass, updated text DEFAULT '')
    LANGUAGE plpgsql
AS $$
DECLARE
    reach text := 'shared';
BEGIN
    IF EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = watched AND attname = 'county_id' AND attnotnull) THEN
        reach := 'county';
    END IF;
    EXECUTE format('CREATE OR REPLACE TRIGGER tell_change AFTER INSERT OR DELETE OR TRUNCATE OR UPDATE %s ON %s'
        || ' FOR EACH STATEMENT EXECUTE FUNCTION platform.tell_change(%L)', updated, watched, reach);
END
$$;
