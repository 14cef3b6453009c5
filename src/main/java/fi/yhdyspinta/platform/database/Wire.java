package fi.yhdyspinta.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL what has been announced on any node, over one connection of its
 * own. When that breaks it says so and connects again; something may have been missed
 * meanwhile.
 */
@Component
public class Wire implements SmartLifecycle {

    /** Whoever is told what is announced. Called by one thread; must not wait. */
    public interface Hearer {

        /** The channel to hear. */
        String channel();

        /** From now on everything announced is heard; what was before may be missed. */
        void connected();

        /** From now on nothing is heard. */
        default void broken() {
        }

        void heard(String message);

    }

    private static final int QUIET_MILLISECONDS = 5_000;

    private static final int ANSWER_SECONDS = 2;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(Wire.class);

    private final DataSource database;

    private final ObjectProvider<Hearer> hearers;

    private @Nullable Thread listener;

    Wire(DataSource database, ObjectProvider<Hearer> hearers) {
        this.database = database;
        this.hearers = hearers;
    }

    @Override
    public void start() {
        this.listener = Thread.ofVirtual().name("wire").start(() -> hear(this.hearers.stream().toList()));
    }

    @Override
    public void stop() {
        if (this.listener != null) {
            this.listener.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.listener != null && !this.listener.isInterrupted();
    }

    private void hear(List<Hearer> all) {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = connect(all)) {
                all.forEach(Hearer::connected);
                pass(connection, all);
            }
            catch (SQLException broken) {
                log.debug("The wire broke, connecting again: {}", broken.getMessage());
            }
            all.forEach(Hearer::broken);
            pause();
        }
    }

    private static void pass(Connection connection, List<Hearer> all) throws SQLException {
        while (!Thread.currentThread().isInterrupted()) {
            var heard = connection.unwrap(PGConnection.class).getNotifications(QUIET_MILLISECONDS);
            for (var notification : heard) {
                all.stream()
                    .filter(hearer -> hearer.channel().equals(notification.getName()))
                    .forEach(hearer -> hearer.heard(notification.getParameter()));
            }
            // Silence may be that of a wire cut somewhere on the way.
            if (heard.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("No answer");
            }
        }
    }

    private Connection connect(List<Hearer> all) throws SQLException {
        var address = this.database.unwrap(HikariDataSource.class).getJdbcUrl();
        var connection = DriverManager.getConnection(address + "&ApplicationName=yhdyspinta-wire&tcpKeepAlive=true");
        try (var statement = connection.createStatement()) {
            for (var channel : all.stream().map(Hearer::channel).distinct().toList()) {
                statement.execute("LISTEN " + channel);
            }
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        }
        catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

}
