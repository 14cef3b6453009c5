-- The application's role may use what the owner made, and nothing more: no ownership, no schema changes.
DO $$
DECLARE
    module text;
BEGIN
    FOREACH module IN ARRAY ARRAY['platform', 'identity', 'organisation', 'notification', 'plan', 'meeting', 'survey',
                                  'workshop', 'analysis', 'outcome', 'round', 'report',
                                  'representation', 'indicator', 'tray']
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', module, '${application}');
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', module, '${application}');
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO %I', module, '${application}');
        EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', module, '${application}');
    END LOOP;
END
$$;
