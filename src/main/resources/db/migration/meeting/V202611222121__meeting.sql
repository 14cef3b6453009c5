CREATE TABLE meeting.meeting (
    county_id      uuid NOT NULL REFERENCES organisation.county,
    id             uuid NOT NULL,
    process_id     uuid NOT NULL,
    position       int NOT NULL CHECK (position >= 0),
    key            text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('OPENING_FORUM', 'GROUP_NEGOTIATION', 'MUNICIPALITY_NEGOTIATION',
        'COUNCIL_MEETING', 'PLENARY', 'SEMINAR', 'WEBINAR', 'PLANNING', 'VISIT')),
    name           text,
    municipalities text[] NOT NULL DEFAULT '{}',
    meeting_on     date,
    starts         time,
    ends           time CHECK (ends > starts),
    place          text,
    mode           text CHECK (mode IN ('ONSITE', 'ONLINE', 'HYBRID', 'MULTI_SITE')),
    sites          text[] NOT NULL DEFAULT '{}',
    link           text,
    programme      text[] NOT NULL DEFAULT '{}',
    details        json NOT NULL DEFAULT '{}',
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, process_id, key),
    CHECK (mode <> 'MULTI_SITE' OR cardinality(sites) >= 2)
);
CALL platform.guard('meeting.meeting');
