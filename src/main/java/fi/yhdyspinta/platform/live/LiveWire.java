package fi.yhdyspinta.platform.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL what has been announced on any node. Has a connection of its own;
 * when that breaks it connects again and has everything drawn anew, since something may
 * have been missed.
 */
@Component
class LiveWire {

    static final String CHANNEL = "yhdyspinta_live";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(LiveWire.class);

    private final DataSource database;

    private @Nullable Thread listener;

    LiveWire(DataSource database) {
        this.database = database;
    }

    void listen(Consumer<LiveTopic> changed, Runnable connected) {
        this.listener = Thread.ofVirtual().name("live-wire").start(() -> hear(changed, connected));
    }

    void close() {
        if (this.listener != null) {
            this.listener.interrupt();
        }
    }

    private void hear(Consumer<LiveTopic> changed, Runnable connected) {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = connect()) {
                connected.run();
                pass(connection.unwrap(PGConnection.class), changed);
            }
            catch (SQLException broken) {
                log.debug("The live wire broke, connecting again: {}", broken.getMessage());
                pause();
            }
        }
    }

    private static void pass(PGConnection connection, Consumer<LiveTopic> changed) throws SQLException {
        while (!Thread.currentThread().isInterrupted()) {
            var heard = connection.getNotifications(5_000);
            for (var notification : heard) {
                changed.accept(LiveTopic.parse(notification.getParameter()));
            }
        }
    }

    private Connection connect() throws SQLException {
        var address = this.database.unwrap(HikariDataSource.class).getJdbcUrl();
        var connection = DriverManager.getConnection(address + "&ApplicationName=yhdyspinta-live&tcpKeepAlive=true");
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
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
