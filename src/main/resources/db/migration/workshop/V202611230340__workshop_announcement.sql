-- Whoever raises the revision of a wall announces it to all nodes, at the commit and with it. Only ids travel.
CREATE FUNCTION workshop.announce_wall() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_notify('yhdyspinta_live', NEW.county_id || ' wall ' || NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER wall_announced AFTER UPDATE OF revision ON workshop.wall
    FOR EACH ROW EXECUTE FUNCTION workshop.announce_wall();
