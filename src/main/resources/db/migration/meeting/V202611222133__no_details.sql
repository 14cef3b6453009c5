ALTER TABLE meeting.meeting DROP COLUMN details;
