-- Tables of Statistics Finland of which a person has made an indicator (tilastotaulukot): which table, and what of it. A
-- table is asked of the source, or read from a file that was brought here.
CREATE TABLE indicator.table_copy (
    id         uuid PRIMARY KEY,
    file_name  text NOT NULL CHECK (file_name <> '' AND length(file_name) <= 200),
    title      text NOT NULL CHECK (length(title) <= 1000),
    content    bytea NOT NULL CHECK (length(content) > 0),
    brought_by uuid NOT NULL REFERENCES identity.person,
    brought_at timestamptz NOT NULL
);
CREATE INDEX table_copy_brought_by ON indicator.table_copy (brought_by);

CREATE TABLE indicator.table_choice (
    id               uuid PRIMARY KEY,
    indicator_number int NOT NULL UNIQUE REFERENCES indicator.indicator,
    path             text CHECK (path ~ '^[0-9A-Za-z_./-]{1,300}$'),
    copy_id          uuid REFERENCES indicator.table_copy,
    chosen_by        uuid NOT NULL REFERENCES identity.person,
    chosen_at        timestamptz NOT NULL,
    ended_at         timestamptz CHECK (ended_at >= chosen_at),
    CHECK ((path IS NULL) <> (copy_id IS NULL))
);
CREATE INDEX table_choice_copy ON indicator.table_choice (copy_id);
CREATE INDEX table_choice_chosen_by ON indicator.table_choice (chosen_by);

-- What is chosen of each variable other than areas, times and sexes; several categories are added together.
CREATE TABLE indicator.table_fixed (
    choice_id      uuid NOT NULL REFERENCES indicator.table_choice ON DELETE CASCADE,
    place          int NOT NULL CHECK (place >= 0),
    variable_code  text NOT NULL CHECK (length(variable_code) <= 300),
    variable_label text NOT NULL CHECK (length(variable_label) <= 1000),
    category_code  text NOT NULL CHECK (length(category_code) <= 300),
    category_label text NOT NULL CHECK (length(category_label) <= 1000),
    PRIMARY KEY (choice_id, place),
    UNIQUE (choice_id, variable_code, category_code)
);
