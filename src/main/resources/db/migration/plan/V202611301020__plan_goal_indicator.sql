-- By which indicator a goal is followed, which way is good and how far one wants to come (seurantaindikaattori).
CREATE TABLE plan.goal_indicator (
    county_id        uuid NOT NULL REFERENCES organisation.county,
    id               uuid NOT NULL,
    goal_id          uuid NOT NULL,
    indicator_number int NOT NULL REFERENCES indicator.indicator,
    aim              text NOT NULL CHECK (aim IN ('HIGH', 'LOW')),
    target           numeric CHECK (target BETWEEN -1e12 AND 1e12),
    target_year      smallint CHECK (target_year BETWEEN 2000 AND 2100),
    PRIMARY KEY (county_id, id),
    FOREIGN KEY (county_id, goal_id) REFERENCES plan.goal,
    UNIQUE (county_id, goal_id, indicator_number),
    CHECK (target IS NOT NULL OR target_year IS NULL)
);
CREATE INDEX goal_indicator_indicator ON plan.goal_indicator (indicator_number);
CALL platform.guard('plan.goal_indicator');
