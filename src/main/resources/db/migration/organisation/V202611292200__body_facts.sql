-- Two spans of days of one seat never overlap; btree_gist lets the key stand beside them (it is trusted: the owner of
-- the database may make it).
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA platform;

-- What is known of a body beside its name. Bodies of a round file tell their kind and level only when somebody adds it.
ALTER TABLE organisation.body
    ADD COLUMN kind              text CHECK (kind IN ('NEGOTIATING_COUNCIL', 'STATUTORY_INFLUENCE_BODY',
        'VOLUNTARY_INFLUENCE_BODY', 'NGO_COUNCIL', 'PARTNERSHIP_TABLE', 'BOARD', 'EXECUTIVE', 'MANAGEMENT_GROUP',
        'STEERING_GROUP', 'MUNICIPAL_HYTE_GROUP', 'NETWORK', 'WORKING_GROUP', 'FORUM', 'UNIT')),
    ADD COLUMN level             text CHECK (level IN ('STRATEGIC', 'OPERATIVE', 'REGIONAL_NETWORK', 'MUNICIPAL', 'OTHER')),
    ADD COLUMN municipality_code text REFERENCES organisation.municipality,
    ADD COLUMN decided_on        date,
    ADD COLUMN decision_section  text,
    ADD COLUMN decision_link     text CHECK (decision_link ~ '^https?://'),
    ADD COLUMN term_from_on      date,
    ADD COLUMN term_last_on      date,
    ADD COLUMN tasks             text,
    ADD COLUMN meetings_least    int CHECK (meetings_least BETWEEN 0 AND 366),
    ADD COLUMN meetings_most     int CHECK (meetings_most BETWEEN 0 AND 366),
    ADD COLUMN open              boolean NOT NULL DEFAULT true,
    ADD COLUMN ended_on          date,
    ADD COLUMN source            text,
    ADD CHECK (kind <> 'MUNICIPAL_HYTE_GROUP' OR municipality_code IS NOT NULL),
    ADD CHECK (term_last_on >= term_from_on),
    ADD CHECK (meetings_most >= meetings_least);
CREATE INDEX body_municipality ON organisation.body (municipality_code);

-- What bodies are to each other, and from which day to which.
CREATE TABLE organisation.body_relation (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    from_id   uuid NOT NULL,
    to_id     uuid NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('APPOINTS', 'REPORTS_TO', 'PREPARES_FOR', 'REPRESENTS')),
    begun_on  date,
    ended_on  date,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, from_id) REFERENCES organisation.body,
    FOREIGN KEY (county_id, to_id) REFERENCES organisation.body,
    CHECK (from_id <> to_id),
    CHECK (ended_on >= begun_on),
    CONSTRAINT body_relation_once EXCLUDE USING gist (county_id WITH =, from_id WITH =, to_id WITH =, kind WITH =,
        daterange(begun_on, ended_on) WITH &&)
);
CREATE INDEX body_relation_from ON organisation.body_relation (county_id, from_id);
CREATE INDEX body_relation_to ON organisation.body_relation (county_id, to_id);
CALL platform.guard('organisation.body_relation');

-- Nobody appoints those who have appointed them. One county's appointments are looked at one after the other.
CREATE FUNCTION organisation.refuse_appointing_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('appoints ' || NEW.county_id, 0));
    IF EXISTS (
        WITH RECURSIVE appointed(id) AS (
            SELECT NEW.to_id
            UNION
            SELECT r.to_id
            FROM organisation.body_relation r
            JOIN appointed a ON a.id = r.from_id
            WHERE r.county_id = NEW.county_id AND r.kind = 'APPOINTS' AND r.ended_on IS NULL)
        SELECT 1
        FROM appointed
        WHERE id = NEW.from_id) THEN
        RAISE EXCEPTION 'A body would appoint itself in a circle' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER body_relation_circle BEFORE INSERT OR UPDATE ON organisation.body_relation
    FOR EACH ROW WHEN (NEW.kind = 'APPOINTS' AND NEW.ended_on IS NULL)
    EXECUTE FUNCTION organisation.refuse_appointing_circle();

-- The meetings that a body has held, to count against its rule.
CREATE TABLE organisation.body_meeting (
    county_id uuid NOT NULL,
    body_id   uuid NOT NULL,
    held_on   date NOT NULL,
    PRIMARY KEY (county_id, body_id, held_on),
    FOREIGN KEY (county_id, body_id) REFERENCES organisation.body
);
CALL platform.guard('organisation.body_meeting');
