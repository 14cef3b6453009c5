COMMENT ON COLUMN report.comment.text IS 'own words of written_by';
