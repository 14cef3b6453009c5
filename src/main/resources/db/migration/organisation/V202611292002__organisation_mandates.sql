-- The mandates of a person in a county at a moment. Every page asks for them, before anything else is known: it names
-- the county itself, so that the question needs no transaction around it. Row-level security holds as ever.
CREATE FUNCTION organisation.mandates(county uuid, person uuid, moment timestamptz)
    RETURNS TABLE (organisation uuid, role text)
    LANGUAGE plpgsql
AS $$
DECLARE
    county_before text := current_setting('yhdyspinta.county', true);
BEGIN
    PERFORM set_config('yhdyspinta.county', county::text, true);
    RETURN QUERY
        SELECT m.organisation_id, m.role
        FROM organisation.membership m
        WHERE m.county_id = platform.county()
          AND m.person_id = person
          AND m.valid_from <= moment
          AND (m.valid_to IS NULL OR m.valid_to > moment)
        ORDER BY m.valid_from, m.id;
    PERFORM set_config('yhdyspinta.county', coalesce(county_before, ''), true);
END
$$;
