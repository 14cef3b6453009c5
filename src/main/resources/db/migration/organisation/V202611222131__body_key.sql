CREATE UNIQUE INDEX body_key ON organisation.body (county_id, key);
ALTER TABLE organisation.body DROP COLUMN details;
ALTER TABLE organisation.seat_group ALTER COLUMN members DROP NOT NULL;
ALTER TABLE organisation.seat_group ALTER COLUMN deputies DROP NOT NULL;
