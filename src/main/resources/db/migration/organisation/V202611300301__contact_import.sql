-- Contacts of municipalities come from a file too. What a row is about is then a municipality, and the theme stands in
-- what is remembered of it.
ALTER TABLE organisation.batch
    DROP CONSTRAINT batch_kind_check,
    ADD CONSTRAINT batch_kind_check CHECK (kind IN ('IMPORT', 'BULK', 'REFORM', 'SEATS', 'CONTACTS'));

-- How a contact stands, in texts; what is not known is left out.
CREATE FUNCTION organisation.contact_snapshot(county uuid, theme uuid, organisation uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT jsonb_strip_nulls(jsonb_build_object('THEME', c.theme_id, 'NAME', c.name, 'MAIL', c.mail))
        FROM organisation.theme_contact c
        WHERE c.county_id = county AND c.theme_id = theme AND c.organisation_id = organisation);
