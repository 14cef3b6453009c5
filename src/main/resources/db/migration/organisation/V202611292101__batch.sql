-- Many changes made at once (muutoserä): an import, an edit of many, a reform taken in. Each row remembers how the
-- organisation stood before and shall stand after, so that it is seen before it is done and can be undone.
CREATE TABLE organisation.batch (
    county_id    uuid NOT NULL REFERENCES organisation.county,
    id           uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('IMPORT', 'BULK', 'REFORM')),
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
    state        text NOT NULL CHECK (state IN ('MAPPING', 'EXAMINING', 'PREVIEWED', 'CARRYING', 'DONE', 'UNDOING', 'UNDONE')),
    progress     int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND total),
    total        int NOT NULL CHECK (total >= 0),
    begun_at     timestamptz NOT NULL,
    begun_by     uuid NOT NULL REFERENCES identity.person,
    done_at      timestamptz,
    done_by      uuid REFERENCES identity.person,
    undone_at    timestamptz,
    undone_by    uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id)
);
CREATE INDEX batch_begun ON organisation.batch (county_id, begun_at);
CREATE INDEX batch_begun_by ON organisation.batch (begun_by);
CREATE INDEX batch_done_by ON organisation.batch (done_by);
CREATE INDEX batch_undone_by ON organisation.batch (undone_by);
CALL platform.guard('organisation.batch');

-- The organisation has no foreign key: a new one is not there yet, and after undoing no more.
CREATE TABLE organisation.batch_row (
    county_id       uuid NOT NULL,
    batch_id        uuid NOT NULL,
    number          int NOT NULL,
    cells           text[] NOT NULL DEFAULT '{}',
    organisation_id uuid,
    verdict         text CHECK (verdict IN ('NEW', 'CHANGED', 'UNCHANGED', 'ERROR')),
    before          jsonb,
    after           jsonb,
    problems        jsonb NOT NULL DEFAULT '[]',
    outcome         text CHECK (outcome IN ('CARRIED', 'OVERTAKEN', 'UNDONE', 'KEPT')),
    PRIMARY KEY (county_id, batch_id, number),
    FOREIGN KEY (county_id, batch_id) REFERENCES organisation.batch ON DELETE CASCADE,
    CHECK (verdict IS DISTINCT FROM 'NEW' OR organisation_id IS NOT NULL AND before IS NULL AND after IS NOT NULL),
    CHECK (verdict IS DISTINCT FROM 'CHANGED' OR organisation_id IS NOT NULL AND before IS NOT NULL AND after IS NOT NULL)
);
CREATE INDEX batch_row_verdict ON organisation.batch_row (county_id, batch_id, verdict, number);
CALL platform.guard('organisation.batch_row');

CREATE TABLE organisation.import_file (
    county_id    uuid NOT NULL,
    batch_id     uuid NOT NULL,
    format       text NOT NULL CHECK (format IN ('XLSX', 'CSV')),
    origin       text NOT NULL,
    headings     text[] NOT NULL,
    mapping      text[] NOT NULL,
    first_row    int NOT NULL,
    party_type   text NOT NULL,
    blank_clears boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_id, batch_id),
    FOREIGN KEY (county_id, batch_id) REFERENCES organisation.batch ON DELETE CASCADE
);
CALL platform.guard('organisation.import_file');

-- How an organisation stands in the county, in texts by column; what is not known is left out.
CREATE FUNCTION organisation.snapshot(county uuid, organisation uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT jsonb_strip_nulls(jsonb_build_object('NAME_FI', o.name_fi, 'NAME_SV', o.name_sv, 'NAME_EN', o.name_en,
            'PARTY_TYPE', o.party_type, 'LANGUAGE', o.language, 'BUSINESS_ID', o.business_id,
            'ASSOCIATION_NUMBER', o.association_number, 'MUNICIPALITY', o.municipality_code,
            'ACTIVITY', (SELECT string_agg(a.municipality_code, ';' ORDER BY a.municipality_code)
                FROM organisation.activity a WHERE a.organisation_id = o.id),
            'THEMES', nullif(array_to_string(o.themes, chr(10)), ''),
            'POPULATION_GROUPS', (SELECT string_agg(reached, ';' ORDER BY reached) FROM unnest(o.population_groups) AS reached),
            'MAILBOX', o.role_mailbox, 'LISTED', CASE WHEN o.publicly_listed THEN 'true' END,
            'CONSENT_ON', o.consent_on::text, 'CONSENT_GIVER', o.consent_giver, 'STATE', p.state, 'PARENT', o.parent_id,
            'ENDED_ON', o.ended_on::text, 'SUCCESSOR', o.successor_id))
        FROM organisation.participation p
        JOIN organisation.organisation o ON o.id = p.organisation_id
        WHERE p.county_id = county AND p.organisation_id = organisation AND p.merged_into_id IS NULL);

-- Every column of every table that names an organisation, by the foreign keys there are. A table that comes later is
-- found by itself.
CREATE VIEW organisation.reference AS
    SELECT c.conrelid AS child, n.nspname AS schema_name, t.relname AS table_name, a.attname AS column_name,
           EXISTS (SELECT 1 FROM pg_attribute k WHERE k.attrelid = c.conrelid AND k.attname = 'county_id') AS of_county
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
    CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair (child_column, parent_column)
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = pair.child_column
    JOIN pg_attribute parent ON parent.attrelid = c.confrelid AND parent.attnum = pair.parent_column
    WHERE c.contype = 'f' AND c.conparentid = 0
      AND (c.confrelid = 'organisation.organisation'::regclass AND parent.attname = 'id'
        OR c.confrelid = 'organisation.participation'::regclass AND parent.attname = 'organisation_id')
    GROUP BY c.conrelid, n.nspname, t.relname, a.attname;

-- Takes away organisations of which nothing but the register itself speaks; tells which went. The foreign keys know.
CREATE FUNCTION organisation.remove(candidates uuid[]) RETURNS SETOF uuid
    LANGUAGE plpgsql
AS $$
DECLARE
    candidate uuid;
BEGIN
    FOREACH candidate IN ARRAY candidates LOOP
        BEGIN
            DELETE FROM organisation.activity WHERE organisation_id = candidate;
            DELETE FROM organisation.state_change WHERE organisation_id = candidate;
            DELETE FROM organisation.participation WHERE organisation_id = candidate;
            DELETE FROM organisation.organisation WHERE id = candidate;
            RETURN NEXT candidate;
        EXCEPTION WHEN foreign_key_violation THEN
            CONTINUE;
        END;
    END LOOP;
END
$$;

-- Lets everything that speaks of one organisation speak of another. What may be there only once and is there for both
-- stays where it is, since the merged one remains as a pointer: nothing is lost.
CREATE FUNCTION organisation.move_references(gone uuid, kept uuid)
    RETURNS TABLE (place text, moved int, stayed int)
    LANGUAGE plpgsql
AS $$
DECLARE
    reference record;
    spot tid;
    found int;
BEGIN
    FOR reference IN
        SELECT r.child, r.column_name, r.schema_name || '.' || r.table_name AS full_name
        FROM organisation.reference r
        WHERE NOT (r.schema_name = 'organisation' AND r.table_name = 'participation' AND r.column_name = 'organisation_id')
        ORDER BY full_name, r.column_name
    LOOP
        place := reference.full_name || '.' || reference.column_name;
        moved := 0;
        stayed := 0;
        BEGIN
            EXECUTE format('UPDATE %s SET %I = $2 WHERE %2$I = $1', reference.child::regclass, reference.column_name) USING gone, kept;
            GET DIAGNOSTICS moved = ROW_COUNT;
        EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
            FOR spot IN EXECUTE format('SELECT ctid FROM %s WHERE %I = $1', reference.child::regclass, reference.column_name) USING gone
            LOOP
                BEGIN
                    EXECUTE format('UPDATE %s SET %I = $2 WHERE ctid = $1', reference.child::regclass, reference.column_name) USING spot, kept;
                    GET DIAGNOSTICS found = ROW_COUNT;
                    moved := moved + found;
                EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
                    stayed := stayed + 1;
                END;
            END LOOP;
        END;
        IF moved + stayed > 0 THEN
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
