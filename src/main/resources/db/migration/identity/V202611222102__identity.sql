CREATE TABLE identity.person (
    id         uuid PRIMARY KEY,
    email      text NOT NULL CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language   text NOT NULL DEFAULT 'FI' CHECK (language IN ('FI', 'SV', 'EN')),
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX person_email ON identity.person (email);

-- Rights over the installation, never over content.
CREATE TABLE identity.global_role (
    person_id  uuid NOT NULL REFERENCES identity.person,
    role       text NOT NULL CHECK (role IN ('SYSTEM_ADMINISTRATOR')),
    granted_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, role)
);

-- Sign-in links. Only the digest is kept: reading the table signs nobody in.
CREATE TABLE identity.sign_in_link (
    token_digest bytea PRIMARY KEY CHECK (length(token_digest) = 32),
    person_id    uuid NOT NULL REFERENCES identity.person,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > created_at),
    used_at      timestamptz
);
CREATE INDEX sign_in_link_person ON identity.sign_in_link (person_id, created_at);

-- Who did what to which, without free text.
CREATE TABLE identity.audit_entry (
    id           uuid PRIMARY KEY,
    county_id    uuid,
    at           timestamptz NOT NULL,
    person_id    uuid REFERENCES identity.person,
    action       text NOT NULL CHECK (action ~ '^[A-Z_]+$'),
    subject_kind text NOT NULL,
    subject_id   uuid NOT NULL
);
CREATE INDEX audit_entry_county ON identity.audit_entry (county_id, at DESC);
CREATE INDEX audit_entry_person ON identity.audit_entry (person_id);
CREATE INDEX audit_entry_subject ON identity.audit_entry (subject_id);
ALTER TABLE identity.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_county ON identity.audit_entry
    USING (county_id IS NOT DISTINCT FROM platform.county())
    WITH CHECK (county_id IS NOT DISTINCT FROM platform.county());

-- Spring Session's tables, by the names its library expects.
CREATE TABLE identity.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX session_session_id ON identity.session (session_id);
CREATE INDEX session_expiry_time ON identity.session (expiry_time);
CREATE INDEX session_principal_name ON identity.session (principal_name);
CREATE TABLE identity.session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES identity.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
