-- Where the staff of a county sign in with their work account (työtunnus; OpenID Connect). The secret is sealed by the
-- application with a key that is not in the database.
CREATE TABLE identity.work_account_provider (
    county_id  uuid PRIMARY KEY,
    issuer     text NOT NULL CHECK (issuer ~ '^https?://' AND length(issuer) <= 500),
    client_id  text NOT NULL CHECK (length(client_id) BETWEEN 1 AND 200),
    secret     bytea NOT NULL CHECK (length(secret) > 16),
    name_fi    text NOT NULL CHECK (length(name_fi) BETWEEN 1 AND 80),
    name_sv    text NOT NULL CHECK (length(name_sv) BETWEEN 1 AND 80),
    name_en    text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 80),
    active     boolean NOT NULL,
    changed_at timestamptz NOT NULL
);
CALL platform.guard('identity.work_account_provider');

-- For whose mail addresses the provider speaks. A domain belongs to one county, so that no provider speaks for the people
-- of another.
CREATE TABLE identity.work_account_domain (
    county_id uuid NOT NULL REFERENCES identity.work_account_provider,
    domain    text NOT NULL CHECK (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' AND length(domain) <= 253),
    PRIMARY KEY (county_id, domain)
);
CREATE UNIQUE INDEX work_account_domain_once ON identity.work_account_domain (domain);
CALL platform.guard('identity.work_account_domain');

-- The work account of a person: one at most, known by the provider and its name for the person, which never changes hands.
CREATE TABLE identity.work_account (
    person_id uuid PRIMARY KEY REFERENCES identity.person,
    issuer    text NOT NULL CHECK (length(issuer) <= 500),
    subject   text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    name_fi   text NOT NULL,
    name_sv   text NOT NULL,
    name_en   text NOT NULL,
    linked_at timestamptz NOT NULL,
    used_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX work_account_subject ON identity.work_account (issuer, subject);
COMMENT ON COLUMN identity.work_account.issuer IS 'own words of person_id';
COMMENT ON COLUMN identity.work_account.subject IS 'own words of person_id';
