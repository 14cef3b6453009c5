-- How many times a thing with a form has been changed. A writer saves only over the version that the form began from; the
-- comparing and the setting are one statement, so that of two writers at the same moment only one is let through.
CREATE TABLE platform.revision (
    county_id uuid NOT NULL,
    thing_id  uuid NOT NULL,
    number    int NOT NULL CHECK (number > 0),
    PRIMARY KEY (county_id, thing_id)
);
CALL platform.guard('platform.revision');
