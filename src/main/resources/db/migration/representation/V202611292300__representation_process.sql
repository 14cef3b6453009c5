CREATE SCHEMA representation;

-- How representatives are chosen, from the draft of the procedure to the published result. Each state has its dates.
CREATE TABLE representation.process (
    county_id          uuid NOT NULL REFERENCES organisation.county,
    id                 uuid NOT NULL,
    name_fi            text,
    name_sv            text,
    name_en            text,
    example            boolean NOT NULL DEFAULT false,
    state              text NOT NULL CHECK (state IN ('DRAFTED', 'COMMENTED', 'APPROVED', 'OPEN', 'SELECTED', 'PUBLISHED')),
    created_at         timestamptz NOT NULL,
    comments_end_at    timestamptz,
    approved_number    int,
    opened_at          timestamptz,
    nominations_end_at timestamptz,
    voting_end_at      timestamptz,
    selected_at        timestamptz,
    published_at       timestamptz,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(name_fi, name_sv, name_en) IS NOT NULL),
    CHECK ((state = 'DRAFTED') = (comments_end_at IS NULL)),
    CHECK ((state IN ('DRAFTED', 'COMMENTED')) = (approved_number IS NULL)),
    CHECK ((state IN ('DRAFTED', 'COMMENTED', 'APPROVED')) = (opened_at IS NULL)),
    CHECK ((opened_at IS NULL) = (nominations_end_at IS NULL)),
    CHECK (voting_end_at > nominations_end_at),
    CHECK ((state IN ('SELECTED', 'PUBLISHED')) = (selected_at IS NOT NULL)),
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX process_nominations_end ON representation.process (county_id, id, nominations_end_at);
CREATE UNIQUE INDEX process_voting_end ON representation.process (county_id, id, voting_end_at);
CALL platform.guard('representation.process');

-- The versions of a procedure. One that has been published stays as it was.
CREATE TABLE representation.procedure_version (
    county_id             uuid NOT NULL,
    process_id            uuid NOT NULL,
    number                int NOT NULL CHECK (number > 0),
    purpose               text NOT NULL,
    link                  text,
    party_types           text[] NOT NULL CHECK (cardinality(party_types) > 0),
    themes                text[] NOT NULL,
    municipalities        text[] NOT NULL,
    seats                 int NOT NULL CHECK (seats BETWEEN 1 AND 50),
    deputies              int NOT NULL CHECK (deputies BETWEEN 0 AND 50),
    method                text NOT NULL CHECK (method IN ('NAMED', 'TRANSFERABLE_VOTE', 'APPROVAL_VOTE', 'ROTATION', 'LOT')),
    chooser               text NOT NULL,
    criteria_party        text NOT NULL,
    least_of_party        int NOT NULL CHECK (least_of_party BETWEEN 0 AND seats),
    least_municipalities  int NOT NULL CHECK (least_municipalities BETWEEN 0 AND seats),
    most_per_organisation int NOT NULL CHECK (most_per_organisation BETWEEN 0 AND 50),
    other_criteria        text NOT NULL,
    comments_end_on       date NOT NULL,
    nominations_end_on    date NOT NULL CHECK (nominations_end_on > comments_end_on),
    voting_end_on         date CHECK (voting_end_on > nominations_end_on),
    draw_source           text NOT NULL,
    report_days           int NOT NULL CHECK (report_days BETWEEN 1 AND 365),
    published_at          timestamptz,
    PRIMARY KEY (county_id, process_id, number),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process,
    CHECK ((voting_end_on IS NOT NULL) = (method IN ('TRANSFERABLE_VOTE', 'APPROVAL_VOTE'))),
    CHECK (method <> 'NAMED' OR chooser <> ''),
    CHECK (method = 'NAMED' OR draw_source <> '')
);
CALL platform.guard('representation.procedure_version');
CREATE POLICY published_stays ON representation.procedure_version AS RESTRICTIVE FOR UPDATE
    USING (published_at IS NULL) WITH CHECK (true);
CREATE POLICY published_is_kept ON representation.procedure_version AS RESTRICTIVE FOR DELETE
    USING (published_at IS NULL);
ALTER TABLE representation.process ADD FOREIGN KEY (county_id, id, approved_number)
    REFERENCES representation.procedure_version;
CREATE INDEX process_approved ON representation.process (county_id, id, approved_number);

CREATE TABLE representation.comment (
    county_id       uuid NOT NULL,
    id              uuid NOT NULL,
    process_id      uuid NOT NULL,
    version_number  int NOT NULL,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    text            text NOT NULL CHECK (text <> ''),
    commented_at    timestamptz NOT NULL,
    answer          text CHECK (answer <> ''),
    answered_at     timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, process_id, version_number) REFERENCES representation.procedure_version,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX comment_version ON representation.comment (county_id, process_id, version_number);
CREATE INDEX comment_organisation ON representation.comment (county_id, organisation_id);
CREATE INDEX comment_person ON representation.comment (person_id);
CALL platform.guard('representation.comment');

-- Whom the chosen will represent: those of the register that the procedure meant on the day the call was opened.
CREATE TABLE representation.represented (
    county_id       uuid NOT NULL,
    process_id      uuid NOT NULL,
    organisation_id uuid NOT NULL,
    PRIMARY KEY (county_id, process_id, organisation_id),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process,
    FOREIGN KEY (county_id, organisation_id) REFERENCES organisation.participation
);
CREATE INDEX represented_organisation ON representation.represented (county_id, organisation_id);
CALL platform.guard('representation.represented');

-- A nomination bears the deadline that held for it, so that none can be later.
CREATE TABLE representation.nomination (
    county_id          uuid NOT NULL,
    id                 uuid NOT NULL,
    process_id         uuid NOT NULL,
    number             int NOT NULL CHECK (number > 0),
    organisation_id    uuid NOT NULL,
    person_id          uuid NOT NULL REFERENCES identity.person,
    name               text NOT NULL CHECK (name <> ''),
    name_is_public     boolean NOT NULL,
    motivation         text NOT NULL,
    knows              text NOT NULL,
    municipality_code  text REFERENCES organisation.municipality,
    municipalities     text[] NOT NULL,
    nominated_at       timestamptz NOT NULL,
    nominations_end_at timestamptz NOT NULL,
    withdrawn_at       timestamptz,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, process_id, organisation_id) REFERENCES representation.represented,
    FOREIGN KEY (county_id, process_id, nominations_end_at)
        REFERENCES representation.process (county_id, id, nominations_end_at) ON UPDATE CASCADE,
    CHECK (nominated_at < nominations_end_at),
    CHECK (withdrawn_at < nominations_end_at)
);
CREATE UNIQUE INDEX nomination_number ON representation.nomination (county_id, process_id, number);
CREATE UNIQUE INDEX nomination_once ON representation.nomination (county_id, process_id, organisation_id, lower(name))
    WHERE withdrawn_at IS NULL;
CREATE INDEX nomination_represented ON representation.nomination (county_id, process_id, organisation_id);
CREATE INDEX nomination_deadline ON representation.nomination (county_id, process_id, nominations_end_at);
CREATE INDEX nomination_person ON representation.nomination (person_id);
CREATE INDEX nomination_municipality ON representation.nomination (municipality_code);
CALL platform.guard('representation.nomination');

-- Who has voted. Says nothing of how; a second vote has no room.
CREATE TABLE representation.voter (
    county_id       uuid NOT NULL,
    process_id      uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.person,
    voted_at        timestamptz NOT NULL,
    voting_end_at   timestamptz NOT NULL,
    PRIMARY KEY (county_id, process_id, organisation_id),
    FOREIGN KEY (county_id, process_id, organisation_id) REFERENCES representation.represented,
    FOREIGN KEY (county_id, process_id, voting_end_at)
        REFERENCES representation.process (county_id, id, voting_end_at) ON UPDATE CASCADE,
    CHECK (voted_at < voting_end_at)
);
CREATE INDEX voter_deadline ON representation.voter (county_id, process_id, voting_end_at);
CREATE INDEX voter_person ON representation.voter (person_id);
CALL platform.guard('representation.voter');

-- What has been voted. No organisation, no person, no time, no order: the receipt is drawn by chance and is the key.
CREATE TABLE representation.ballot (
    county_id  uuid NOT NULL,
    process_id uuid NOT NULL,
    receipt    text NOT NULL CHECK (receipt ~ '^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$'),
    preferences int[] NOT NULL CHECK (cardinality(preferences) > 0),
    PRIMARY KEY (county_id, process_id, receipt),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process
);
CALL platform.guard('representation.ballot');
CREATE POLICY only_while_open ON representation.ballot AS RESTRICTIVE FOR INSERT
    WITH CHECK (EXISTS (
        SELECT 1
        FROM representation.process p
        WHERE p.county_id = ballot.county_id AND p.id = ballot.process_id AND p.state = 'OPEN'));
CREATE POLICY never_changed ON representation.ballot AS RESTRICTIVE FOR UPDATE USING (false);

-- As many ballots as voters, at the end of every transaction: none is put in or taken out beside the voters.
CREATE FUNCTION representation.as_many_ballots_as_voters() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    touched record := coalesce(NEW, OLD);
BEGIN
    IF (SELECT count(*) FROM representation.ballot b
            WHERE b.county_id = touched.county_id AND b.process_id = touched.process_id)
        <> (SELECT count(*) FROM representation.voter v
            WHERE v.county_id = touched.county_id AND v.process_id = touched.process_id) THEN
        RAISE EXCEPTION 'Ballots and voters differ in number' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER ballot_has_its_voter AFTER INSERT OR DELETE ON representation.ballot
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION representation.as_many_ballots_as_voters();
CREATE CONSTRAINT TRIGGER voter_has_a_ballot AFTER INSERT OR DELETE ON representation.voter
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION representation.as_many_ballots_as_voters();

-- The record of a selection, as it is published: what went in, each step, what came out.
CREATE TABLE representation.selection (
    county_id  uuid NOT NULL,
    process_id uuid NOT NULL,
    record     text NOT NULL,
    made_at    timestamptz NOT NULL,
    made_by    uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (county_id, process_id),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process
);
CREATE INDEX selection_person ON representation.selection (made_by);
CALL platform.guard('representation.selection');

-- Who was chosen. A deputy waits until a representative leaves and steps in from that day on.
CREATE TABLE representation.representative (
    county_id     uuid NOT NULL,
    id            uuid NOT NULL,
    process_id    uuid NOT NULL,
    nomination_id uuid NOT NULL,
    deputy        boolean NOT NULL,
    position      int NOT NULL CHECK (position > 0),
    reason        text NOT NULL,
    began_on      date,
    ended_on      date CHECK (ended_on >= began_on),
    ended_because text,
    follows_id    uuid,
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, process_id) REFERENCES representation.process,
    FOREIGN KEY (county_id, nomination_id) REFERENCES representation.nomination,
    FOREIGN KEY (county_id, follows_id) REFERENCES representation.representative,
    CHECK (deputy OR began_on IS NOT NULL),
    CHECK ((ended_on IS NULL) = (ended_because IS NULL)),
    CHECK (follows_id IS NULL OR deputy)
);
CREATE UNIQUE INDEX representative_once ON representation.representative (county_id, nomination_id);
CREATE UNIQUE INDEX representative_position ON representation.representative (county_id, process_id, deputy, position);
CREATE UNIQUE INDEX representative_follows ON representation.representative (county_id, follows_id);
CALL platform.guard('representation.representative');
