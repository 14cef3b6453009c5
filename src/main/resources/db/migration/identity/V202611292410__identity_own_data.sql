-- A person who has been erased stays as the one who did what was done, without name and address.
ALTER TABLE identity.person ADD COLUMN erased_at timestamptz;

-- Somebody asks to be erased and confirms it by a link sent to the address. Of the link only the digest is kept.
CREATE TABLE identity.erasure_request (
    token_digest bytea PRIMARY KEY CHECK (length(token_digest) = 32),
    person_id    uuid NOT NULL REFERENCES identity.person,
    asked_at     timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > asked_at)
);
CREATE INDEX erasure_request_person ON identity.erasure_request (person_id, asked_at);

-- What a person has agreed to and taken back, word for word by the version of the wording. Nothing is written over.
CREATE TABLE identity.consent (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES identity.person,
    kind      text NOT NULL CHECK (kind IN ('PUBLIC_NAME')),
    wording   int NOT NULL CHECK (wording > 0),
    given     boolean NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX consent_person ON identity.consent (person_id, kind, at DESC);

-- Every column that points to a person, whatever module it belongs to, or that a comment calls "person", with the columns of its table that tell of the
-- row without telling of others: keys, times, states and, where a comment says so ("own words of …"), what the person
-- has written.
CREATE FUNCTION identity.trace_columns()
    RETURNS TABLE (place text, relation regclass, person_column text, tenant boolean, told text[], moment text)
    LANGUAGE sql STABLE
AS $$
    SELECT n.nspname || '.' || c.relname || '.' || a.attname, c.oid::regclass, a.attname::text,
           EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'county_id' AND t.attnum > 0),
           ARRAY(
               SELECT t.attname::text
               FROM pg_attribute t
               LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass
                   AND d.objsubid = t.attnum
               WHERE t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped AND t.attname <> a.attname
                 AND (t.atttypid IN ('uuid'::regtype, 'timestamptz'::regtype, 'date'::regtype, 'boolean'::regtype)
                      OR t.attname IN ('role', 'state', 'action', 'subject_kind', 'kind', 'wording', 'version')
                      OR d.description = 'own words of ' || a.attname)
                 AND NOT EXISTS (
                     SELECT 1
                     FROM pg_constraint o
                     WHERE o.conrelid = c.oid AND o.contype = 'f' AND o.confrelid = 'identity.person'::regclass
                       AND t.attnum = ANY (o.conkey))),
           (SELECT t.attname::text
            FROM pg_attribute t
            WHERE t.attrelid = c.oid AND t.attnum > 0 AND NOT t.attisdropped AND t.atttypid = 'timestamptz'::regtype
            ORDER BY t.attname = replace(a.attname, '_by', '_at') DESC, t.attnum
            LIMIT 1)
    FROM (
        SELECT conrelid AS relation, conkey[1] AS number
        FROM pg_constraint
        WHERE contype = 'f' AND confrelid = 'identity.person'::regclass
        UNION
        SELECT objoid, objsubid
        FROM pg_description
        WHERE classoid = 'pg_class'::regclass AND description = 'person') AS pointing
    JOIN pg_class c ON c.oid = pointing.relation
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = pointing.number
$$;

-- What is kept of a person: in the county of the transaction, or outside one in what all counties share.
CREATE FUNCTION identity.traces(who uuid) RETURNS TABLE (place text, at timestamptz, thing text)
    LANGUAGE plpgsql STABLE
AS $$
DECLARE
    found record;
BEGIN
    FOR found IN SELECT * FROM identity.trace_columns() WHERE tenant OR platform.county() IS NULL LOOP
        RETURN QUERY EXECUTE format(
            'SELECT %L::text, %s::timestamptz, (SELECT jsonb_object_agg(e.key, e.value)::text'
            || ' FROM jsonb_each(to_jsonb(t)) e WHERE e.key = ANY ($2) AND e.value <> ''null'') FROM %s t WHERE t.%I = $1',
            found.place, coalesce('t.' || quote_ident(found.moment), 'NULL'), found.relation, found.person_column)
            USING who, found.told;
    END LOOP;
END
$$;
