-- Where an organisation stands in a county: one county may have lost sight of it while another works with it daily.
-- That it has ended is a fact of the organisation itself (ended_on). A merged one stays as a pointer to the other.
ALTER TABLE organisation.participation
    ADD COLUMN state          text NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('PROPOSED', 'VERIFIED', 'ACTIVE', 'DORMANT')),
    ADD COLUMN merged_into_id uuid CHECK (merged_into_id <> organisation_id),
    ADD FOREIGN KEY (county_id, merged_into_id) REFERENCES organisation.participation;
CREATE INDEX participation_merged_into ON organisation.participation (county_id, merged_into_id)
    WHERE merged_into_id IS NOT NULL;

CREATE TABLE organisation.state_change (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('PROPOSED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'ENDED')),
    changed_at      timestamptz NOT NULL,
    changed_by      uuid REFERENCES identity.person,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE INDEX state_change_organisation ON organisation.state_change (county_id, organisation_id, changed_at);
CREATE INDEX state_change_person ON organisation.state_change (changed_by);
CALL platform.guard('organisation.state_change');

-- Who agreed to the public listing and when (EU 2016/679, article 7: consent must be shown). Unknown for older ones.
ALTER TABLE organisation.organisation
    ADD COLUMN consent_on    date,
    ADD COLUMN consent_giver text CHECK (length(consent_giver) <= 200),
    ADD CHECK (publicly_listed OR (consent_on IS NULL AND consent_giver IS NULL));

-- array_to_string is only called stable since elements of some types are; texts are not.
CREATE FUNCTION organisation.theme_line(themes text[]) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(array_to_string(themes, chr(10)));
ALTER TABLE organisation.organisation
    ADD COLUMN theme_line text NOT NULL GENERATED ALWAYS AS (organisation.theme_line(themes)) STORED;
CREATE INDEX organisation_theme_line ON organisation.organisation USING gin (theme_line platform.gin_trgm_ops);
CREATE INDEX organisation_population_groups ON organisation.organisation USING gin (population_groups);
CREATE INDEX organisation_association_number ON organisation.organisation (association_number);
CREATE INDEX organisation_sorted ON organisation.organisation ((coalesce(name_fi, name_sv, name_en) COLLATE "fi-x-icu"), id);
CREATE INDEX organisation_name_fi ON organisation.organisation (lower(name_fi));
CREATE INDEX organisation_name_sv ON organisation.organisation (lower(name_sv));
CREATE INDEX organisation_name_en ON organisation.organisation (lower(name_en));
