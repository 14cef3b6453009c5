COMMENT ON COLUMN outcome.plan_text_comment.text IS 'own words of person_id';
