CREATE SCHEMA IF NOT EXISTS tray;

-- What the county knows of services and of those who provide them, as the national catalogue (Palvelutietovaranto) tells.
-- Nothing of it is our own: the next import may change any of it.
CREATE TABLE tray.provider (
    county_id   uuid NOT NULL REFERENCES organisation.county,
    id          uuid NOT NULL,
    name_fi     text,
    name_sv     text,
    name_en     text,
    business_id text CHECK (business_id ~ '^[0-9]{7}-[0-9]$'),
    kind        text,
    email       text,
    page_fi     text,
    page_sv     text,
    page_en     text,
    -- null while only a service has told its name
    told_at     timestamptz,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CREATE INDEX provider_business_id ON tray.provider (county_id, business_id);
CALL platform.guard('tray.provider');

CREATE TABLE tray.service (
    county_id   uuid NOT NULL REFERENCES organisation.county,
    id          uuid NOT NULL,
    provider_id uuid NOT NULL,
    name_fi     text,
    name_sv     text,
    name_en     text,
    summary_fi  text,
    summary_sv  text,
    summary_en  text,
    kind        text NOT NULL CHECK (kind IN ('SERVICE', 'PERMIT', 'QUALIFICATION')),
    reach       text NOT NULL CHECK (reach IN ('NATIONWIDE', 'NATIONWIDE_EXCEPT_ALAND', 'LIMITED')),
    charge      text CHECK (charge IN ('CHARGEABLE', 'FREE', 'OTHER')),
    languages   text[] NOT NULL,
    age_groups  text[] NOT NULL CHECK (age_groups <@ ARRAY['CHILDREN', 'YOUTH', 'WORKING_AGE', 'OLDER']),
    status      text NOT NULL CHECK (status <> ''),
    modified_at timestamptz,
    fetched_at  timestamptz NOT NULL,
    brought_by  text NOT NULL CHECK (brought_by IN ('FETCH', 'FILE')),
    -- of all that the source told, so that what is the same is not written again
    fingerprint text NOT NULL,
    words       text NOT NULL,
    gone_at     timestamptz CHECK (gone_at >= fetched_at),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, provider_id) REFERENCES tray.provider,
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CREATE INDEX service_provider ON tray.service (county_id, provider_id);
CALL platform.guard('tray.service');

CREATE TABLE tray.service_municipality (
    county_id         uuid NOT NULL REFERENCES organisation.county,
    service_id        uuid NOT NULL,
    municipality_code text NOT NULL CHECK (municipality_code ~ '^[0-9]{3}$'),
    PRIMARY KEY (county_id, service_id, municipality_code),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service ON DELETE CASCADE
);
CREATE INDEX service_municipality_code ON tray.service_municipality (county_id, municipality_code);
CALL platform.guard('tray.service_municipality');

-- Areas larger than a municipality by the name that the source gives them; their municipalities stand above.
CREATE TABLE tray.service_area (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    service_id uuid NOT NULL,
    position   int NOT NULL CHECK (position >= 0),
    kind       text NOT NULL,
    code       text,
    name_fi    text,
    name_sv    text,
    name_en    text,
    PRIMARY KEY (county_id, service_id, position),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service ON DELETE CASCADE,
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CALL platform.guard('tray.service_area');

CREATE TABLE tray.service_term (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    service_id uuid NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('TARGET_GROUP', 'SERVICE_CLASS', 'LIFE_EVENT', 'INDUSTRIAL_CLASS', 'KEYWORD')),
    position   int NOT NULL CHECK (position >= 0),
    code       text NOT NULL,
    name_fi    text,
    name_sv    text,
    name_en    text,
    PRIMARY KEY (county_id, service_id, kind, position),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service ON DELETE CASCADE,
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL)
);
CREATE INDEX service_term_code ON tray.service_term (county_id, kind, code);
CALL platform.guard('tray.service_term');

-- The ways to a service; their addresses come with the channel, which may be told later.
CREATE TABLE tray.service_channel (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    service_id uuid NOT NULL,
    position   int NOT NULL CHECK (position >= 0),
    channel_id uuid NOT NULL,
    name       text NOT NULL,
    page_fi    text,
    page_sv    text,
    page_en    text,
    told_at    timestamptz,
    PRIMARY KEY (county_id, service_id, position),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service ON DELETE CASCADE
);
CREATE INDEX service_channel_channel ON tray.service_channel (county_id, channel_id);
CALL platform.guard('tray.service_channel');

-- The county's own: which goal a service is known to serve, and who said so.
CREATE TABLE tray.goal_link (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    service_id uuid NOT NULL,
    goal_id    uuid NOT NULL,
    linked_by  uuid NOT NULL REFERENCES identity.person,
    linked_at  timestamptz NOT NULL,
    removed_by uuid REFERENCES identity.person,
    removed_at timestamptz CHECK (removed_at >= linked_at),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service,
    FOREIGN KEY (county_id, goal_id) REFERENCES plan.goal,
    CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE UNIQUE INDEX goal_link_once ON tray.goal_link (county_id, service_id, goal_id) WHERE removed_at IS NULL;
CREATE INDEX goal_link_service ON tray.goal_link (county_id, service_id);
CREATE INDEX goal_link_goal ON tray.goal_link (county_id, goal_id);
CREATE INDEX goal_link_linked_by ON tray.goal_link (linked_by);
CREATE INDEX goal_link_removed_by ON tray.goal_link (removed_by);
CALL platform.guard('tray.goal_link');

-- A word to the provider that an entry has grown old. Whether thirty days have passed is asked under a lock of the service.
CREATE TABLE tray.reminder (
    county_id  uuid NOT NULL REFERENCES organisation.county,
    id         uuid NOT NULL,
    service_id uuid NOT NULL,
    sent_to    text NOT NULL CHECK (sent_to <> ''),
    sent_by    uuid NOT NULL REFERENCES identity.person,
    sent_at    timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, service_id) REFERENCES tray.service
);
CREATE INDEX reminder_service ON tray.reminder (county_id, service_id, sent_at);
CREATE INDEX reminder_sent_by ON tray.reminder (sent_by);
CALL platform.guard('tray.reminder');
