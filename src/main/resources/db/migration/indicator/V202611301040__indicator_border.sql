-- Borders of municipalities for maps, brought by the system administrator (kuntarajat). Rings in WGS84: longitude and
-- latitude by turns, a ring after another.
CREATE TABLE indicator.border_edition (
    number      int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source      text NOT NULL CHECK (source <> '' AND length(source) <= 300),
    imported_by uuid NOT NULL REFERENCES identity.person,
    imported_at timestamptz NOT NULL
);
CREATE INDEX border_edition_imported_by ON indicator.border_edition (imported_by);

CREATE TABLE indicator.border (
    edition_number    int NOT NULL REFERENCES indicator.border_edition ON DELETE CASCADE,
    municipality_code text NOT NULL REFERENCES organisation.municipality,
    ring              smallint NOT NULL CHECK (ring >= 0),
    points            double precision[] NOT NULL CHECK (cardinality(points) >= 8 AND cardinality(points) % 2 = 0),
    PRIMARY KEY (edition_number, municipality_code, ring)
);
CREATE INDEX border_municipality ON indicator.border (municipality_code);
