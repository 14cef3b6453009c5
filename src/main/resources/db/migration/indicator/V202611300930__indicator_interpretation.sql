-- What those at the table conclude from an indicator together, and how far they agree (yhteinen tulkinta).
CREATE TABLE indicator.interpretation (
    county_id        uuid NOT NULL REFERENCES organisation.county,
    id               uuid NOT NULL,
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    organisation_id  uuid NOT NULL REFERENCES organisation.organisation,
    written_by       uuid NOT NULL REFERENCES identity.person,
    written_at       timestamptz NOT NULL,
    text             text NOT NULL CHECK (text <> '' AND length(text) <= 2000),
    agreement        text NOT NULL DEFAULT 'PROPOSED' CHECK (agreement IN ('PROPOSED', 'AGREED', 'DISSENT_NOTED')),
    dissent          text CHECK (dissent <> '' AND length(dissent) <= 2000),
    decided_by       uuid REFERENCES identity.person,
    decided_at       timestamptz,
    PRIMARY KEY (county_id, id),
    CHECK ((agreement = 'PROPOSED') = (decided_at IS NULL)),
    CHECK ((agreement = 'PROPOSED') = (decided_by IS NULL)),
    CHECK ((agreement = 'DISSENT_NOTED') = (dissent IS NOT NULL))
);
CREATE INDEX interpretation_indicator ON indicator.interpretation (indicator_number);
CREATE INDEX interpretation_organisation ON indicator.interpretation (organisation_id);
CREATE INDEX interpretation_written_by ON indicator.interpretation (written_by);
CREATE INDEX interpretation_decided_by ON indicator.interpretation (decided_by);
CALL platform.guard('indicator.interpretation');
COMMENT ON COLUMN indicator.interpretation.text IS 'own words of written_by';
COMMENT ON COLUMN indicator.interpretation.dissent IS 'own words of decided_by';
