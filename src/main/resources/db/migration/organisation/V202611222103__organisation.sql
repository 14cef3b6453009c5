-- Reference tables: counties, municipalities, organisations and people exist once and may act in several counties.
CREATE TABLE organisation.county (
    id          uuid PRIMARY KEY,
    slug        text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    code        text CHECK (code ~ '^[0-9]{2}$'),
    name_fi     text NOT NULL,
    name_sv     text NOT NULL,
    name_en     text NOT NULL,
    terminology text NOT NULL DEFAULT 'HYTE' CHECK (terminology IN ('HYTE', 'HYTETU'))
);
CREATE UNIQUE INDEX county_slug ON organisation.county (slug);
CREATE UNIQUE INDEX county_code ON organisation.county (code);

CREATE TABLE organisation.municipality (
    code      text PRIMARY KEY CHECK (code ~ '^[0-9]{3}$'),
    name_fi   text NOT NULL,
    name_sv   text NOT NULL,
    name_en   text NOT NULL,
    county_id uuid REFERENCES organisation.county
);
CREATE INDEX municipality_county ON organisation.municipality (county_id);

CREATE TABLE organisation.organisation (
    id                uuid PRIMARY KEY,
    name_fi           text,
    name_sv           text,
    name_en           text,
    party_type        text NOT NULL CHECK (party_type IN ('MUNICIPALITY', 'COUNTY', 'STATE', 'PARISH', 'NGO',
        'NGO_NETWORK', 'COMPANY', 'SCHOOL', 'PHARMACY', 'OCCUPATIONAL_HEALTH', 'POLICE', 'KELA', 'REGIONAL_COUNCIL',
        'EMPLOYMENT_AREA', 'INDIGENOUS_BODY', 'OTHER')),
    municipality_code text REFERENCES organisation.municipality,
    role_mailbox      text CHECK (role_mailbox LIKE '%_@_%'),
    language          text NOT NULL DEFAULT 'FI' CHECK (language IN ('FI', 'SV', 'EN')),
    example           boolean NOT NULL DEFAULT false,
    created_at        timestamptz NOT NULL,
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CREATE INDEX organisation_municipality ON organisation.organisation (municipality_code);

-- In which counties an organisation takes part in the negotiations.
CREATE TABLE organisation.participation (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    organisation_id uuid NOT NULL REFERENCES organisation.organisation,
    since           timestamptz NOT NULL,
    PRIMARY KEY (county_id, organisation_id)
);
CREATE INDEX participation_organisation ON organisation.participation (organisation_id);
CALL platform.guard('organisation.participation');

-- Who acts for which organisation, as what and when. Several people may draft; one represents, one stands in.
CREATE TABLE organisation.membership (
    county_id       uuid NOT NULL REFERENCES organisation.county,
    id              uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    organisation_id uuid NOT NULL,
    role            text NOT NULL CHECK (role IN ('COORDINATOR', 'MUNICIPAL_COORDINATOR', 'REPRESENTATIVE', 'DEPUTY',
        'CONTRIBUTOR', 'FACILITATOR', 'DECISION_MAKER')),
    valid_from      timestamptz NOT NULL,
    valid_to        timestamptz CHECK (valid_to > valid_from),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE UNIQUE INDEX membership_once ON organisation.membership (county_id, person_id, organisation_id, role)
    WHERE valid_to IS NULL;
CREATE INDEX membership_person ON organisation.membership (person_id);
CREATE INDEX membership_organisation ON organisation.membership (county_id, organisation_id);
CALL platform.guard('organisation.membership');

CREATE TABLE organisation.body (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    key            text NOT NULL,
    name_fi        text,
    name_sv        text,
    name_en        text,
    details        jsonb NOT NULL DEFAULT '{}',
    position       int NOT NULL,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CALL platform.guard('organisation.body');

CREATE TABLE organisation.seat_group (
    county_id     uuid NOT NULL,
    body_id       uuid NOT NULL,
    position      int NOT NULL,
    name          text NOT NULL,
    members       int NOT NULL CHECK (members >= 0),
    deputies      int NOT NULL CHECK (deputies >= 0),
    rule          text,
    named_parties text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, body_id, position),
    FOREIGN KEY (county_id, body_id) REFERENCES organisation.body ON DELETE CASCADE
);
CALL platform.guard('organisation.seat_group');
