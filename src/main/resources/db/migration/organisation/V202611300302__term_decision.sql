-- Each term has the decision by which the body was appointed for it, and how many were written to about their seats.
ALTER TABLE organisation.body_term
    ADD COLUMN decided_on       date,
    ADD COLUMN decision_section text,
    ADD COLUMN decision_link    text CHECK (decision_link ~ '^https?://'),
    ADD COLUMN letters          int NOT NULL DEFAULT 0 CHECK (letters >= 0);
