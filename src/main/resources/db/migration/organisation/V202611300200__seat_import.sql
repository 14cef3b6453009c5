-- Seats of a body come from a file too. What a row is about is then a holding of a seat.
ALTER TABLE organisation.batch_row RENAME COLUMN organisation_id TO subject_id;
ALTER TABLE organisation.import_file ALTER COLUMN party_type DROP NOT NULL;
ALTER TABLE organisation.batch
    DROP CONSTRAINT batch_kind_check,
    ADD CONSTRAINT batch_kind_check CHECK (kind IN ('IMPORT', 'BULK', 'REFORM', 'SEATS')),
    ADD COLUMN body_id uuid,
    ADD FOREIGN KEY (county_id, body_id) REFERENCES organisation.body,
    ADD CHECK ((kind = 'SEATS') = (body_id IS NOT NULL));
CREATE INDEX batch_body ON organisation.batch (county_id, body_id);

-- Several holdings of a seat may move in one statement; looked at when it is done.
ALTER TABLE organisation.seat_holding
    DROP CONSTRAINT seat_holding_one_a_day,
    ADD CONSTRAINT seat_holding_one_a_day EXCLUDE USING gist (county_id WITH =, seat_id WITH =,
        daterange(from_on, ended_on) WITH &&) WHERE (from_on IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- How a holding stands, in texts; what is not known is left out.
CREATE FUNCTION organisation.holding_snapshot(county uuid, holding uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT jsonb_strip_nulls(jsonb_build_object('SEAT', h.seat_id, 'ORGANISATION', h.organisation_id,
            'PERSON', h.person_id, 'SECTOR', h.sector, 'NOMINATED_ON', h.nominated_on::text, 'FROM', h.from_on::text,
            'ENDED_ON', h.ended_on::text, 'NAME_PUBLIC', CASE WHEN h.name_public THEN 'true' END))
        FROM organisation.seat_holding h
        WHERE h.county_id = county AND h.id = holding);
