-- Addresses at which no mail arrives: the server has refused them for good, or somebody has said so.
CREATE TABLE notification.undeliverable_address (
    address   text PRIMARY KEY CHECK (address = lower(address)),
    since_at  timestamptz NOT NULL,
    reason    text NOT NULL CHECK (reason IN ('REFUSED', 'TOLD'))
);
