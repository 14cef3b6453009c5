-- Who answers for the promotion of wellbeing and health in the county and in each municipality (612/2021 6–7 §): a body
-- or a post, by a decision, from day to day.
CREATE TABLE organisation.responsibility (
    county_id        uuid NOT NULL,
    id               uuid NOT NULL,
    organisation_id  uuid NOT NULL,
    body_id          uuid,
    post             text,
    decided_on       date,
    decision_section text,
    decision_link    text CHECK (decision_link ~ '^https?://'),
    from_on          date NOT NULL,
    ended_on         date,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    FOREIGN KEY (county_id, body_id) REFERENCES organisation.body,
    CHECK (body_id IS NOT NULL OR post IS NOT NULL),
    CHECK (ended_on >= from_on),
    CONSTRAINT responsibility_one_a_day EXCLUDE USING gist (county_id WITH =, organisation_id WITH =,
        daterange(from_on, ended_on) WITH &&)
);
CREATE INDEX responsibility_organisation ON organisation.responsibility (county_id, organisation_id);
CREATE INDEX responsibility_body ON organisation.responsibility (county_id, body_id);
CALL platform.guard('organisation.responsibility');

-- The themes of the work, each with the one who answers for it in the county.
CREATE TABLE organisation.contact_theme (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    name       text NOT NULL,
    owner_name text,
    owner_mail text CHECK (owner_mail LIKE '%_@_%'),
    PRIMARY KEY (county_id, id)
);
CREATE UNIQUE INDEX contact_theme_name ON organisation.contact_theme (county_id, lower(name));
CALL platform.guard('organisation.contact_theme');

-- The one in a municipality whom a theme's owner turns to.
CREATE TABLE organisation.theme_contact (
    county_id       uuid NOT NULL,
    theme_id        uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name            text NOT NULL,
    mail            text CHECK (mail LIKE '%_@_%'),
    PRIMARY KEY (county_id, theme_id, organisation_id),
    FOREIGN KEY (county_id, theme_id) REFERENCES organisation.contact_theme ON DELETE CASCADE,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE INDEX theme_contact_organisation ON organisation.theme_contact (county_id, organisation_id);
CALL platform.guard('organisation.theme_contact');

-- With how much work a unit does what in a year.
CREATE TABLE organisation.resource_entry (
    county_id    uuid NOT NULL REFERENCES organisation.county,
    id           uuid NOT NULL,
    year         int NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    unit         text NOT NULL,
    task         text NOT NULL,
    person_years numeric(6, 2) NOT NULL CHECK (person_years > 0),
    funding      text NOT NULL CHECK (funding IN ('BASE', 'PROJECT')),
    PRIMARY KEY (county_id, id)
);
CREATE INDEX resource_entry_year ON organisation.resource_entry (county_id, year);
CALL platform.guard('organisation.resource_entry');
