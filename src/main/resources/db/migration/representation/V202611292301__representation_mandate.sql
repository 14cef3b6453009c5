-- A meeting to which the representatives go, with the day until which the represented send their messages and topics.
CREATE TABLE representation.assignment (
    county_id     uuid NOT NULL,
    id            uuid NOT NULL,
    process_id    uuid NOT NULL,
    name          text NOT NULL CHECK (name <> ''),
    link          text,
    held_on       date NOT NULL,
    box_ends_at   timestamptz NOT NULL,
    report_due_on date NOT NULL CHECK (report_due_on > held_on),
    created_at    timestamptz NOT NULL,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process
);
CREATE UNIQUE INDEX assignment_box_end ON representation.assignment (county_id, id, box_ends_at);
CREATE INDEX assignment_process ON representation.assignment (county_id, process_id);
CALL platform.guard('representation.assignment');

-- What the represented send along (evästys), and what became of it.
CREATE TABLE representation.brief (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    assignment_id   uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    text            text NOT NULL CHECK (text <> ''),
    sent_at         timestamptz NOT NULL,
    box_ends_at     timestamptz NOT NULL CHECK (sent_at < box_ends_at),
    heading         text NOT NULL DEFAULT '',
    state           text NOT NULL DEFAULT 'SENT' CHECK (state IN ('SENT', 'READ', 'TAKEN', 'NOT_TAKEN')),
    answer          text NOT NULL DEFAULT '',
    handled_at      timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, assignment_id, box_ends_at)
        REFERENCES representation.assignment (county_id, id, box_ends_at) ON UPDATE CASCADE,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((state = 'SENT') = (handled_at IS NULL)),
    CHECK (state <> 'NOT_TAKEN' OR answer <> '')
);
CREATE INDEX brief_assignment ON representation.brief (county_id, assignment_id, box_ends_at);
CREATE INDEX brief_organisation ON representation.brief (county_id, organisation_id);
CREATE INDEX brief_person ON representation.brief (person_id);
CALL platform.guard('representation.brief');

-- A topic that an organisation proposes for the meeting; each gets a public answer.
CREATE TABLE representation.topic (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    assignment_id   uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    text            text NOT NULL CHECK (text <> ''),
    proposed_at     timestamptz NOT NULL,
    box_ends_at     timestamptz NOT NULL CHECK (proposed_at < box_ends_at),
    answer_kind     text CHECK (answer_kind IN ('TAKEN', 'JOINED', 'NOT_NOW')),
    answer          text NOT NULL DEFAULT '',
    answered_at     timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, assignment_id, box_ends_at)
        REFERENCES representation.assignment (county_id, id, box_ends_at) ON UPDATE CASCADE,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((answer_kind IS NULL) = (answered_at IS NULL)),
    CHECK (answer_kind IS NULL OR answer_kind = 'TAKEN' OR answer <> '')
);
CREATE INDEX topic_assignment ON representation.topic (county_id, assignment_id, box_ends_at);
CREATE INDEX topic_organisation ON representation.topic (county_id, organisation_id);
CREATE INDEX topic_person ON representation.topic (person_id);
CALL platform.guard('representation.topic');

-- What a representative tells after the meeting.
CREATE TABLE representation.report (
    county_id         uuid NOT NULL,
    assignment_id     uuid NOT NULL,
    representative_id uuid NOT NULL,
    text              text NOT NULL CHECK (text <> ''),
    reported_at       timestamptz NOT NULL,
    person_id         uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (county_id, assignment_id, representative_id),
    FOREIGN KEY (county_id, assignment_id) REFERENCES representation.assignment,
    FOREIGN KEY (county_id, representative_id) REFERENCES representation.representative
);
CREATE INDEX report_representative ON representation.report (county_id, representative_id);
CREATE INDEX report_person ON representation.report (person_id);
CALL platform.guard('representation.report');
