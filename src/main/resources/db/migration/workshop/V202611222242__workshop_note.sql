-- Notes are never deleted: merged into another they are shown inside it, removed they leave a tombstone.
-- The id is made by the writer's browser, so that a retry is harmless.
CREATE TABLE workshop.note (
    county_id     uuid NOT NULL,
    id            uuid NOT NULL,
    wall_id       uuid NOT NULL,
    column_id     uuid NOT NULL,
    group_id      uuid,
    text          text NOT NULL CHECK (text ~ '\S' AND length(text) <= 1000),
    author_person uuid REFERENCES identity.person,
    author_guest  uuid,
    author_label  text CHECK (author_label <> '' AND length(author_label) <= 300),
    entered_later boolean NOT NULL DEFAULT false,
    posted_at     timestamptz NOT NULL,
    edited_at     timestamptz CHECK (edited_at >= posted_at),
    likes         int NOT NULL DEFAULT 0 CHECK (likes >= 0),
    merged_into   uuid CHECK (merged_into <> id),
    removed_at    timestamptz,
    removed_by    uuid REFERENCES identity.person,
    revision      bigint NOT NULL,
    PRIMARY KEY (county_id, id),
    UNIQUE (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id) REFERENCES workshop.wall,
    FOREIGN KEY (county_id, wall_id, column_id) REFERENCES workshop.wall_column (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id, group_id) REFERENCES workshop.wall_group (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id, author_guest) REFERENCES workshop.guest (county_id, wall_id, id),
    FOREIGN KEY (county_id, wall_id, merged_into) REFERENCES workshop.note (county_id, wall_id, id),
    CHECK (num_nonnulls(author_person, author_guest) = 1),
    CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX note_revision ON workshop.note (county_id, wall_id, revision);
CREATE INDEX note_column ON workshop.note (county_id, wall_id, column_id);
CREATE INDEX note_group ON workshop.note (county_id, wall_id, group_id);
CREATE INDEX note_guest ON workshop.note (county_id, wall_id, author_guest);
CREATE INDEX note_merged_into ON workshop.note (county_id, wall_id, merged_into);
CREATE INDEX note_person ON workshop.note (author_person);
CREATE INDEX note_removed_by ON workshop.note (removed_by);
CALL platform.guard('workshop.note');

-- One like per participant, who is a person or a guest.
CREATE TABLE workshop.note_like (
    county_id   uuid NOT NULL,
    note_id     uuid NOT NULL,
    participant uuid NOT NULL,
    liked_at    timestamptz NOT NULL,
    PRIMARY KEY (county_id, note_id, participant),
    FOREIGN KEY (county_id, note_id) REFERENCES workshop.note
);
CREATE INDEX note_like_participant ON workshop.note_like (county_id, participant);
CALL platform.guard('workshop.note_like');

-- A check cannot look at the wall's row, so a trigger: what was said stays as it was when the wall closed. Removing
-- remains possible, since somebody may have written what must not be shown.
CREATE FUNCTION workshop.frozen_when_closed() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.text, NEW.column_id, NEW.group_id, NEW.author_label, NEW.merged_into, NEW.likes)
            IS NOT DISTINCT FROM (OLD.text, OLD.column_id, OLD.group_id, OLD.author_label, OLD.merged_into, OLD.likes) THEN
        RETURN NEW;
    END IF;
    PERFORM 1 FROM workshop.wall
        WHERE county_id = NEW.county_id AND id = NEW.wall_id AND state = 'OPEN'
        FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'The wall is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'note_frozen_when_closed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER note_frozen_when_closed BEFORE INSERT OR UPDATE ON workshop.note
    FOR EACH ROW EXECUTE FUNCTION workshop.frozen_when_closed();
