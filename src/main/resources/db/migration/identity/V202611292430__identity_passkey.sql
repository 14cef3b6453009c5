-- Passkeys (pääsyavain; W3C Web Authentication). Public keys only: reading the table signs nobody in.
CREATE TABLE identity.passkey (
    id              uuid PRIMARY KEY,
    person_id       uuid NOT NULL REFERENCES identity.person,
    credential_id   bytea NOT NULL CHECK (length(credential_id) BETWEEN 1 AND 1023),
    public_key      bytea NOT NULL,
    signature_count bigint NOT NULL CHECK (signature_count >= 0),
    verified        boolean NOT NULL,
    transports      text[] NOT NULL DEFAULT '{}',
    backup_eligible boolean NOT NULL,
    backed_up       boolean NOT NULL,
    attestation     bytea NOT NULL,
    client_data     bytea NOT NULL,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    created_at      timestamptz NOT NULL,
    used_at         timestamptz
);
CREATE UNIQUE INDEX passkey_credential ON identity.passkey (credential_id);
CREATE INDEX passkey_person ON identity.passkey (person_id, created_at);
