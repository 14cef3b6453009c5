-- Two entries that may be the same organisation, and what the coordinator made of it. "Not the same" is remembered.
CREATE TABLE organisation.duplicate (
    county_id  uuid NOT NULL,
    one_id     uuid NOT NULL,
    other_id   uuid NOT NULL CHECK (one_id < other_id),
    reason     text NOT NULL CHECK (reason IN ('BUSINESS_ID', 'ASSOCIATION_NUMBER', 'NAME')),
    likeness   real NOT NULL CHECK (likeness BETWEEN 0 AND 1),
    found_at   timestamptz NOT NULL,
    state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DIFFERENT', 'MERGED')),
    decided_at timestamptz,
    decided_by uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, one_id, other_id),
    CHECK ((state = 'OPEN') = (decided_at IS NULL))
);
CREATE INDEX duplicate_decided_by ON organisation.duplicate (decided_by);
CALL platform.guard('organisation.duplicate');

-- A name without what is written in many ways: the form of association, signs, spaces.
CREATE FUNCTION organisation.bare_name(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(regexp_replace(lower(name), '\m(ry|r\.y\.?|rf|r\.f\.?|rekisteröity yhdistys|registrerad förening|yhdistys|förening)\M', '', 'g'),
        '[^[:alnum:]]', '', 'g');

-- A search of the register kept under a name (tallennettu näkymä).
CREATE TABLE organisation.saved_view (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    owner_id   uuid NOT NULL REFERENCES identity.person,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    query      text NOT NULL CHECK (length(query) <= 4000),
    shared     boolean NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (county_id, id)
);
CREATE UNIQUE INDEX saved_view_name ON organisation.saved_view (county_id, owner_id, name);
CREATE INDEX saved_view_owner ON organisation.saved_view (owner_id);
CALL platform.guard('organisation.saved_view');
