package fi.yhdyspinta.platform.database;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL in use: the embedded one, started and stopped with the application, or a
 * server elsewhere.
 */
record DatabaseServer(String ownerUrl, @Nullable EmbeddedServer embedded) implements AutoCloseable {

    static DatabaseServer start(DatabaseProperties properties) {
        if (properties.isEmbedded()) {
            var embedded = EmbeddedServer.start(properties.directory(), properties.durable());
            return new DatabaseServer(embedded.url(), embedded);
        }
        return new DatabaseServer(Objects.requireNonNull(properties.url()), null);
    }

    @Override
    public void close() throws IOException {
        if (this.embedded != null) {
            this.embedded.close();
        }
    }

}
