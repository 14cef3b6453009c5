-- The code people say aloud: it is looked up before the county is known, so everybody may read a code, and only the
-- own county may write one.
CREATE TABLE workshop.join_code (
    county_id uuid NOT NULL,
    wall_id   uuid NOT NULL,
    code      text NOT NULL CHECK (code ~ '^[A-Z]{3,12}-[2-9]{2,4}$'),
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (county_id, wall_id),
    FOREIGN KEY (county_id, wall_id) REFERENCES workshop.wall
);
CREATE UNIQUE INDEX join_code_code ON workshop.join_code (code);
CALL platform.guard('workshop.join_code');
CREATE POLICY found_before_the_county ON workshop.join_code FOR SELECT USING (true);

-- Somebody who takes part without an account: a name of their own choice and nothing else. The cookie's digest only.
CREATE TABLE workshop.guest (
    county_id    uuid NOT NULL,
    id           uuid NOT NULL,
    wall_id      uuid NOT NULL,
    token_digest bytea NOT NULL CHECK (length(token_digest) = 32),
    name         text NOT NULL CHECK (name <> '' AND length(name) <= 60),
    group_id     uuid,
    joined_at    timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, wall_id, id),
    UNIQUE (county_id, token_digest),
    FOREIGN KEY (county_id, wall_id) REFERENCES workshop.wall,
    FOREIGN KEY (county_id, wall_id, group_id) REFERENCES workshop.wall_group (county_id, wall_id, id)
);
CREATE INDEX guest_group ON workshop.guest (county_id, wall_id, group_id);
CALL platform.guard('workshop.guest');
