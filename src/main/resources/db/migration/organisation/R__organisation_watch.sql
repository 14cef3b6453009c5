-- What the head of every page shows of its reader and keeps in memory. The mandates themselves are never kept.
CALL platform.watch('identity.person');
CALL platform.watch('organisation.county');
CALL platform.watch('organisation.organisation');
CALL platform.watch('organisation.person_county');
-- Of whom the figures of cards tell.
CALL platform.watch('organisation.municipality');
CALL platform.watch('organisation.municipality_group');
CALL platform.watch('organisation.municipality_group_member');
