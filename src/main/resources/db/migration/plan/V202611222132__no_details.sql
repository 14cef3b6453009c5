ALTER TABLE plan.focus_area DROP COLUMN details;
ALTER TABLE plan.goal DROP COLUMN details;
