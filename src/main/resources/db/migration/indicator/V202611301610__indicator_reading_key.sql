-- A series stands under a reading of its own indicator: one key says it, where two said less and were asked row by row.
DROP INDEX indicator.reading_indicator;
ALTER TABLE indicator.reading
    ADD CONSTRAINT reading_of_indicator UNIQUE (indicator_number, number);

ALTER TABLE indicator.observation
    DROP CONSTRAINT observation_indicator_number_fkey,
    DROP CONSTRAINT observation_reading_number_fkey,
    ADD CONSTRAINT observation_reading_fkey FOREIGN KEY (indicator_number, reading_number)
        REFERENCES indicator.reading (indicator_number, number);
DROP INDEX indicator.observation_reading;
CREATE INDEX observation_reading ON indicator.observation USING brin (indicator_number, reading_number);

ALTER TABLE indicator.earlier_observation
    DROP CONSTRAINT earlier_observation_indicator_number_fkey,
    DROP CONSTRAINT earlier_observation_reading_number_fkey,
    ADD CONSTRAINT earlier_observation_reading_fkey FOREIGN KEY (indicator_number, reading_number)
        REFERENCES indicator.reading (indicator_number, number);
DROP INDEX indicator.earlier_observation_reading;
CREATE INDEX earlier_observation_reading ON indicator.earlier_observation (indicator_number, reading_number);
