-- Figures that municipalities and other organisations give themselves (omat luvut): handed in, looked at, published.
ALTER TABLE indicator.indicator DROP CONSTRAINT indicator_source_check;
ALTER TABLE indicator.indicator ADD CONSTRAINT indicator_source_check CHECK (source IN ('SOTKANET', 'STATFIN', 'OWN'));

-- Whose an own indicator is; only they give new figures of it, in the county where they gave the first.
CREATE TABLE indicator.own_indicator (
    county_id        uuid NOT NULL REFERENCES organisation.county,
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    organisation_id  uuid NOT NULL REFERENCES organisation.organisation,
    PRIMARY KEY (county_id, indicator_number)
);
CREATE INDEX own_indicator_indicator ON indicator.own_indicator (indicator_number);
CREATE INDEX own_indicator_organisation ON indicator.own_indicator (organisation_id);
CALL platform.guard('indicator.own_indicator');

CREATE TABLE indicator.own_upload (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    handed_by       uuid NOT NULL REFERENCES identity.person,
    handed_at       timestamptz NOT NULL,
    code            text NOT NULL CHECK (code ~ '^[0-9A-Za-z_.-]{1,80}$'),
    title_fi        text,
    title_sv        text,
    title_en        text,
    about           text CHECK (length(about) <= 2000),
    unit            text CHECK (length(unit) <= 60),
    decimals        smallint NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    aim             text CHECK (aim IN ('HIGH', 'LOW')),
    measure         text NOT NULL CHECK (measure IN ('RATE', 'COUNT', 'INDEX')),
    state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
    decided_by      uuid REFERENCES identity.person,
    decided_at      timestamptz,
    reason          text CHECK (length(reason) <= 1000),
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(title_fi, title_sv, title_en) IS NOT NULL),
    CHECK (length(concat(title_fi, title_sv, title_en)) <= 900),
    CHECK ((state = 'WAITING') = (decided_at IS NULL)),
    CHECK ((state = 'WAITING') = (decided_by IS NULL)),
    CHECK ((state = 'REFUSED') = (reason IS NOT NULL))
);
CREATE INDEX own_upload_organisation ON indicator.own_upload (organisation_id);
CREATE INDEX own_upload_handed_by ON indicator.own_upload (handed_by);
CREATE INDEX own_upload_decided_by ON indicator.own_upload (decided_by);
CALL platform.guard('indicator.own_upload');
COMMENT ON COLUMN indicator.own_upload.about IS 'own words of handed_by';
COMMENT ON COLUMN indicator.own_upload.reason IS 'own words of decided_by';

-- The rows of a file as read; gone once they are published or refused. NaN: kept back.
CREATE TABLE indicator.own_row (
    county_id         uuid NOT NULL,
    upload_id         uuid NOT NULL,
    municipality_code text NOT NULL REFERENCES organisation.municipality,
    year              smallint NOT NULL CHECK (year BETWEEN 1900 AND 2100),
    sex               smallint NOT NULL CHECK (sex BETWEEN 0 AND 2),
    value             double precision NOT NULL,
    PRIMARY KEY (county_id, upload_id, municipality_code, year, sex),
    FOREIGN KEY (county_id, upload_id) REFERENCES indicator.own_upload ON DELETE CASCADE
);
CREATE INDEX own_row_municipality ON indicator.own_row (municipality_code);
CALL platform.guard('indicator.own_row');
