-- A code is looked up before the county is known, so it cannot stand in a tenant's table: the directory holds codes of
-- open walls and where they lead, and nothing of what is there.
DROP TABLE workshop.join_code;
CREATE TABLE workshop.join_code (
    code    text PRIMARY KEY CHECK (code ~ '^[A-Z]{3,12}-[2-9]{2,4}$'),
    county  uuid NOT NULL,
    wall_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    UNIQUE (county, wall_id),
    FOREIGN KEY (county, wall_id) REFERENCES workshop.wall (county_id, id)
);
