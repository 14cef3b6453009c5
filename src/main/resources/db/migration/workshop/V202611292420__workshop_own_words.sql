COMMENT ON COLUMN workshop.note.text IS 'own words of author_person';
-- A participant is a person or a guest, so that no foreign key can point.
COMMENT ON COLUMN workshop.note_like.participant IS 'person';
