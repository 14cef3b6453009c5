-- Who holds which role when. Two terms of one person in one role for one organisation never meet, so that the list is
-- true for any day.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA platform;
DROP INDEX organisation.membership_once;
ALTER TABLE organisation.membership
    ADD COLUMN named_by   uuid REFERENCES identity.person,
    ADD COLUMN ended_by   uuid REFERENCES identity.person,
    ADD COLUMN end_reason text CHECK (length(end_reason) BETWEEN 1 AND 1000),
    -- Whether others have been told that the term is over.
    ADD COLUMN end_told   boolean NOT NULL DEFAULT false,
    ADD CHECK (ended_by IS NULL OR valid_to IS NOT NULL AND end_reason IS NOT NULL),
    ADD CONSTRAINT membership_terms_apart EXCLUDE USING gist (county_id WITH =, person_id WITH =,
        organisation_id WITH =, role WITH =, tstzrange(valid_from, valid_to) WITH &&);
CREATE INDEX membership_named_by ON organisation.membership (named_by);
CREATE INDEX membership_ended_by ON organisation.membership (ended_by);
CREATE INDEX membership_untold ON organisation.membership (county_id, valid_to) WHERE NOT end_told;

-- Somebody is asked to take a role. Whether the address belongs to a person who is known already shows in no row here
-- until that person accepts. Of the link only the digest is kept.
CREATE TABLE organisation.role_invitation (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    token_digest    bytea NOT NULL CHECK (length(token_digest) = 32),
    email           text NOT NULL CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language        text NOT NULL CHECK (language IN ('FI', 'SV', 'EN')),
    organisation_id uuid NOT NULL,
    role            text NOT NULL CHECK (role IN ('COORDINATOR', 'MUNICIPAL_COORDINATOR', 'REPRESENTATIVE', 'DEPUTY',
        'CONTRIBUTOR', 'FACILITATOR', 'DECISION_MAKER')),
    first_on        date NOT NULL,
    last_on         date CHECK (last_on >= first_on),
    invited_by      uuid NOT NULL REFERENCES identity.person,
    invited_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL CHECK (expires_at > invited_at),
    accepted_by     uuid REFERENCES identity.person,
    accepted_at     timestamptz,
    declined_at     timestamptz,
    withdrawn_at    timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1),
    CHECK ((accepted_at IS NULL) = (accepted_by IS NULL))
);
CREATE UNIQUE INDEX role_invitation_token ON organisation.role_invitation (token_digest);
CREATE UNIQUE INDEX role_invitation_open ON organisation.role_invitation (county_id, email, organisation_id, role)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX role_invitation_organisation ON organisation.role_invitation (county_id, organisation_id);
CREATE INDEX role_invitation_invited_by ON organisation.role_invitation (invited_by);
CREATE INDEX role_invitation_accepted_by ON organisation.role_invitation (accepted_by);
CALL platform.guard('organisation.role_invitation');

-- In which counties a person has ever had a role: where to look, not what is there. It serves the person alone, who is
-- one and acts in many counties; the rows of each county stay behind its guard.
CREATE TABLE organisation.person_county (
    person_id uuid NOT NULL REFERENCES identity.person,
    county    uuid NOT NULL REFERENCES organisation.county,
    PRIMARY KEY (person_id, county)
);
CREATE INDEX person_county_county ON organisation.person_county (county);

CREATE FUNCTION organisation.note_county() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO organisation.person_county (person_id, county)
    VALUES (NEW.person_id, NEW.county_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_county AFTER INSERT ON organisation.membership
    FOR EACH ROW EXECUTE FUNCTION organisation.note_county();

DO $$
DECLARE
    place uuid;
BEGIN
    FOR place IN SELECT id FROM organisation.county LOOP
        PERFORM set_config('yhdyspinta.county', place::text, true);
        INSERT INTO organisation.person_county (person_id, county)
        SELECT DISTINCT person_id, county_id
        FROM organisation.membership
        WHERE county_id = platform.county();
    END LOOP;
    PERFORM set_config('yhdyspinta.county', '', true);
END
$$;
