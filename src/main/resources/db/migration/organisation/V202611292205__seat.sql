-- A group of seats gets a name of its own, so that seats can belong to it, and the days on which it is there.
ALTER TABLE organisation.seat_group
    ADD COLUMN id                   uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN municipalities_least int CHECK (municipalities_least > 0),
    ADD COLUMN sectors              text[] NOT NULL DEFAULT '{}',
    ADD COLUMN begun_on             date,
    ADD COLUMN ended_on             date,
    ADD CHECK (ended_on >= begun_on),
    DROP CONSTRAINT seat_group_pkey,
    ADD PRIMARY KEY (county_id, id);
CREATE INDEX seat_group_body ON organisation.seat_group (county_id, body_id, position);

-- Who comes in the place of a party that has a seat by name, and from which day on.
CREATE TABLE organisation.party_successor (
    county_id uuid NOT NULL,
    group_id  uuid NOT NULL,
    party     text NOT NULL,
    successor text NOT NULL,
    since_on  date NOT NULL,
    PRIMARY KEY (county_id, group_id, party),
    FOREIGN KEY (county_id, group_id) REFERENCES organisation.seat_group ON DELETE CASCADE
);
CALL platform.guard('organisation.party_successor');

CREATE TABLE organisation.seat (
    county_id uuid NOT NULL,
    id        uuid NOT NULL,
    group_id  uuid NOT NULL,
    position  int NOT NULL CHECK (position > 0),
    deputy    boolean NOT NULL,
    deputy_of uuid,
    party     text,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, group_id, deputy, position),
    FOREIGN KEY (county_id, group_id) REFERENCES organisation.seat_group ON DELETE CASCADE,
    FOREIGN KEY (county_id, deputy_of) REFERENCES organisation.seat ON DELETE SET NULL (deputy_of),
    CHECK (deputy OR deputy_of IS NULL)
);
CREATE INDEX seat_deputy_of ON organisation.seat (county_id, deputy_of);
CALL platform.guard('organisation.seat');

-- Who has been named for a seat and has held it. A day before from_on the one named waits; from ended_on on the seat is
-- free. An organisation may hold a seat before it has named anybody.
CREATE TABLE organisation.seat_holding (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    seat_id         uuid NOT NULL,
    person_id       uuid REFERENCES identity.person,
    organisation_id uuid,
    sector          text,
    nominated_on    date,
    from_on         date,
    ended_on        date,
    ended_because   text CHECK (ended_because IN ('MEMBERSHIP', 'ROSE', 'OTHER')),
    name_public     boolean NOT NULL DEFAULT false,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, seat_id) REFERENCES organisation.seat,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL),
    CHECK (coalesce(nominated_on, from_on) IS NOT NULL),
    CHECK (ended_on >= from_on),
    CHECK (ended_because IS NULL OR ended_on IS NOT NULL),
    CONSTRAINT seat_holding_one_a_day EXCLUDE USING gist (county_id WITH =, seat_id WITH =,
        daterange(from_on, ended_on) WITH &&) WHERE (from_on IS NOT NULL)
);
CREATE INDEX seat_holding_seat ON organisation.seat_holding (county_id, seat_id);
CREATE INDEX seat_holding_person ON organisation.seat_holding (person_id);
CREATE INDEX seat_holding_organisation ON organisation.seat_holding (county_id, organisation_id);
CALL platform.guard('organisation.seat_holding');

-- Makes the seats that the quotas of a body promise, and takes away those beyond them that nobody has ever held.
CREATE PROCEDURE organisation.set_out_seats(body uuid) LANGUAGE sql AS $$
    DELETE FROM organisation.seat s
    USING organisation.seat_group g
    WHERE g.county_id = s.county_id AND g.id = s.group_id AND g.body_id = body
      AND s.position > coalesce(CASE WHEN s.deputy THEN g.deputies ELSE g.members END, 0)
      AND NOT EXISTS (SELECT 1 FROM organisation.seat_holding h WHERE h.county_id = s.county_id AND h.seat_id = s.id);
    INSERT INTO organisation.seat (county_id, id, group_id, position, deputy)
    SELECT g.county_id, gen_random_uuid(), g.id, n, false
    FROM organisation.seat_group g
    CROSS JOIN LATERAL generate_series(1, coalesce(g.members, 0)) AS n
    WHERE g.body_id = body
    ON CONFLICT (county_id, group_id, deputy, position) DO NOTHING;
    INSERT INTO organisation.seat (county_id, id, group_id, position, deputy)
    SELECT g.county_id, gen_random_uuid(), g.id, n, true
    FROM organisation.seat_group g
    CROSS JOIN LATERAL generate_series(1, coalesce(g.deputies, 0)) AS n
    WHERE g.body_id = body
    ON CONFLICT (county_id, group_id, deputy, position) DO NOTHING;
    UPDATE organisation.seat s
    SET party = g.named_parties[s.position],
        deputy_of = CASE WHEN s.deputy AND g.deputies = g.members THEN
            (SELECT m.id
             FROM organisation.seat m
             WHERE m.county_id = s.county_id AND m.group_id = s.group_id AND NOT m.deputy AND m.position = s.position)
        END
    FROM organisation.seat_group g
    WHERE g.county_id = s.county_id AND g.id = s.group_id AND g.body_id = body;
$$;

-- The bodies that are there get their seats; the guard stands aside for the owner meanwhile.
ALTER TABLE organisation.body NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat_group NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat_holding NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
    known record;
BEGIN
    FOR known IN SELECT id FROM organisation.body LOOP
        CALL organisation.set_out_seats(known.id);
    END LOOP;
END $$;
ALTER TABLE organisation.body FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat_group FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation.seat_holding FORCE ROW LEVEL SECURITY;
