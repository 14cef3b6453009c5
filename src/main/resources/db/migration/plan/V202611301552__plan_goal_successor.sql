-- Which goal of a later process carries on a former one, as somebody has confirmed (jatkava tavoite).
CREATE TABLE plan.goal_successor (
    county_id    uuid NOT NULL REFERENCES organisation.county,
    goal_id      uuid NOT NULL,
    successor_id uuid NOT NULL CHECK (successor_id <> goal_id),
    told_by      uuid NOT NULL REFERENCES identity.person,
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (county_id, goal_id, successor_id),
    FOREIGN KEY (county_id, goal_id) REFERENCES plan.goal,
    FOREIGN KEY (county_id, successor_id) REFERENCES plan.goal
);
CREATE INDEX goal_successor_successor ON plan.goal_successor (county_id, successor_id);
CREATE INDEX goal_successor_told_by ON plan.goal_successor (told_by);
CALL platform.guard('plan.goal_successor');
