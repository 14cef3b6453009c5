-- What the pages of a round show and keep in memory. Counts of answers and notes are not among it: they are asked anew.
CALL platform.watch('organisation.organisation');
CALL platform.watch('organisation.participation');
CALL platform.watch('organisation.body');
CALL platform.watch('organisation.seat_group');
CALL platform.watch('plan.focus_area');
CALL platform.watch('plan.goal');
CALL platform.watch('meeting.meeting');
CALL platform.watch('survey.survey');
CALL platform.watch('survey.section');
CALL platform.watch('survey.question');
CALL platform.watch('survey.choice');
-- A wall's revision rises with every note.
CALL platform.watch('workshop.wall', ' OF process_id, position, key, meeting_id, question, prompts, target_outcome, state,'
    || ' own_columns, example, details');
CALL platform.watch('workshop.wall_column');
CALL platform.watch('workshop.wall_group');
CALL platform.watch('outcome.conclusion');
CALL platform.watch('outcome.conclusion_finding');
CALL platform.watch('outcome.dissenter');
CALL platform.watch('round.round');
CALL platform.watch('round.step');
CALL platform.watch('round.material');
CALL platform.watch('round.round_body');
CALL platform.watch('round.invitation');
