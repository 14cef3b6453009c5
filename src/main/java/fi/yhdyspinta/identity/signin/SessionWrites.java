package fi.yhdyspinta.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a session's time of last use at most once a minute, so that reading pages does
 * not write to the database. A session ends at most that much too early.
 * <p>
 * A session is kept without transactions: it holds who has signed in, and one that was
 * kept by half has signed in nobody.
 */
@Configuration(proxyBeanMethods = false)
class SessionWrites implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String UPDATE = """
            WITH used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) AS (
                VALUES (CAST(? AS text), CAST(? AS bigint), CAST(? AS int), CAST(? AS bigint), CAST(? AS text), CAST(? AS text)))
            UPDATE identity.session AS kept
            SET session_id = used.session_id, last_access_time = used.last_access_time,
                max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                principal_name = used.principal_name
            FROM used
            WHERE kept.primary_id = CAST(used.primary_id AS char(36))
                AND (kept.last_access_time < used.last_access_time - 60000
                    OR kept.session_id <> used.session_id
                    OR kept.max_inactive_interval <> used.max_inactive_interval
                    OR kept.principal_name IS DISTINCT FROM used.principal_name)
            """;

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }

}
