-- Municipalities that negotiate or are looked at together (kuntaryhmä). One municipality may be in several groups.
CREATE TABLE organisation.municipality_group (
    county_id uuid NOT NULL REFERENCES organisation.county,
    id        uuid NOT NULL,
    name_fi   text,
    name_sv   text,
    name_en   text,
    PRIMARY KEY (county_id, id),
    CHECK (coalesce(name_fi, name_sv, name_en) <> ''),
    CHECK (length(concat(name_fi, name_sv, name_en)) <= 900)
);
CALL platform.guard('organisation.municipality_group');

CREATE TABLE organisation.municipality_group_member (
    county_id         uuid NOT NULL,
    group_id          uuid NOT NULL,
    municipality_code text NOT NULL REFERENCES organisation.municipality,
    PRIMARY KEY (county_id, group_id, municipality_code),
    FOREIGN KEY (county_id, group_id) REFERENCES organisation.municipality_group ON DELETE CASCADE
);
CREATE INDEX municipality_group_member_municipality ON organisation.municipality_group_member (municipality_code);
CALL platform.guard('organisation.municipality_group_member');
