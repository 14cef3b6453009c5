-- Indicators, areas and values are facts of open sources, the same for every county: no county_id, nobody's secret.
CREATE SCHEMA indicator;

-- Areas that sources tell of. A municipality that has ended stays, so that its years are still found.
CREATE TABLE indicator.region (
    number  smallint PRIMARY KEY,
    kind    text NOT NULL CHECK (kind IN ('MUNICIPALITY', 'SUBREGION', 'PROVINCE', 'COUNTY', 'COUNTRY')),
    code    text NOT NULL CHECK (code ~ '^[0-9]{1,3}$'),
    name_fi text NOT NULL,
    name_sv text,
    name_en text,
    UNIQUE (kind, code)
);

-- By what signs a source calls an area; the counties have had two generations of signs in Sotkanet.
CREATE TABLE indicator.region_sign (
    source        text NOT NULL,
    sign          text NOT NULL,
    region_number smallint NOT NULL REFERENCES indicator.region,
    PRIMARY KEY (source, sign)
);
CREATE INDEX region_sign_region ON indicator.region_sign (region_number);

CREATE TABLE indicator.indicator (
    number         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source         text NOT NULL CHECK (source IN ('SOTKANET', 'STATFIN')),
    code           text NOT NULL CHECK (code ~ '^[0-9A-Za-z_.-]{1,80}$'),
    title_fi       text,
    title_sv       text,
    title_en       text,
    about_fi       text,
    about_sv       text,
    about_en       text,
    limits_fi      text,
    limits_sv      text,
    limits_en      text,
    unit_fi        text,
    unit_sv        text,
    unit_en        text,
    producer_fi    text,
    producer_sv    text,
    producer_en    text,
    decimals       smallint CHECK (decimals BETWEEN 0 AND 6),
    aim            text CHECK (aim IN ('HIGH', 'LOW')),
    measure        text NOT NULL DEFAULT 'RATE' CHECK (measure IN ('RATE', 'COUNT', 'INDEX')),
    changed_on     date,
    words          tsvector NOT NULL GENERATED ALWAYS AS (
        to_tsvector('pg_catalog.finnish', coalesce(title_fi, '')) || to_tsvector('pg_catalog.swedish', coalesce(title_sv, ''))
        || to_tsvector('pg_catalog.english', coalesce(title_en, ''))) STORED,
    UNIQUE (source, code),
    CHECK (coalesce(title_fi, title_sv, title_en) IS NOT NULL)
);
CREATE INDEX indicator_words ON indicator.indicator USING gin (words);

-- One reading of the values of one indicator: fetched from its source, or as they came with the product.
CREATE TABLE indicator.reading (
    number           int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    read_at          timestamptz NOT NULL,
    fetched          boolean NOT NULL,
    value_count      int NOT NULL CHECK (value_count >= 0),
    changed_count    int NOT NULL CHECK (changed_count >= 0),
    first_year       smallint,
    last_year        smallint CHECK (last_year >= first_year),
    CHECK ((first_year IS NULL) = (last_year IS NULL))
);
CREATE INDEX reading_indicator ON indicator.reading (indicator_number, number DESC);

-- The values of one indicator in one area, packed by year. NULL in the array: not told; NaN: kept back by the source
-- because of few people; 0 is a value.
CREATE TABLE indicator.observation (
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    region_number    smallint NOT NULL REFERENCES indicator.region,
    sex              smallint NOT NULL CHECK (sex BETWEEN 0 AND 2),
    first_year       smallint NOT NULL CHECK (first_year BETWEEN 1800 AND 2200),
    measured         real[] NOT NULL CHECK (cardinality(measured) BETWEEN 1 AND 300),
    reading_number   int NOT NULL REFERENCES indicator.reading,
    PRIMARY KEY (indicator_number, region_number, sex)
);
-- Asked only when an area or a reading is taken away, which nobody does: as small as can be.
CREATE INDEX observation_region ON indicator.observation USING brin (region_number);
CREATE INDEX observation_reading ON indicator.observation USING brin (reading_number);

-- What a series was before a later reading changed it (revisio).
CREATE TABLE indicator.earlier_observation (
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    region_number    smallint NOT NULL REFERENCES indicator.region,
    sex              smallint NOT NULL CHECK (sex BETWEEN 0 AND 2),
    reading_number   int NOT NULL REFERENCES indicator.reading,
    first_year       smallint NOT NULL,
    measured         real[] NOT NULL,
    PRIMARY KEY (indicator_number, region_number, sex, reading_number)
);
CREATE INDEX earlier_observation_region ON indicator.earlier_observation (region_number);
CREATE INDEX earlier_observation_reading ON indicator.earlier_observation (reading_number);

-- Indicators that are looked at together for a purpose; those of the card are its sections.
CREATE TABLE indicator.indicator_set (
    key     text PRIMARY KEY CHECK (key ~ '^[a-z]+(-[a-z]+)*$'),
    place   smallint NOT NULL,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL
);

CREATE TABLE indicator.set_member (
    set_key          text NOT NULL REFERENCES indicator.indicator_set ON DELETE CASCADE,
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    place            smallint NOT NULL,
    PRIMARY KEY (set_key, indicator_number)
);
CREATE INDEX set_member_indicator ON indicator.set_member (indicator_number);

-- Which editions of the files that come with the product have been read in.
CREATE TABLE indicator.edition (
    file       text NOT NULL,
    edition_on date NOT NULL,
    read_at    timestamptz NOT NULL,
    PRIMARY KEY (file, edition_on)
);
