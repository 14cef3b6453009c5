-- What the figures of a card are made of, which are kept in memory.
CALL platform.watch('indicator.region');
CALL platform.watch('indicator.indicator');
CALL platform.watch('indicator.indicator_set');
CALL platform.watch('indicator.set_member');
CALL platform.watch('indicator.reading');
CALL platform.watch('indicator.observation');
