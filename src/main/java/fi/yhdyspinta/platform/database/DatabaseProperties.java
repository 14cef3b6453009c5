package fi.yhdyspinta.platform.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param url address of a PostgreSQL server (15 or newer) with the user and password of a
 * role that may create roles and own the schemas, as
 * "jdbc:postgresql://host/database?user=…&amp;password=…"; empty: the embedded server
 * @param directory where the embedded server keeps its files between runs
 * @param durable whether the embedded server waits for the disk before it acknowledges;
 * only tests say no
 * @param poolSize how many connections the application holds at most
 */
@ConfigurationProperties("yhdyspinta.database")
record DatabaseProperties(@Nullable String url, @DefaultValue("data/postgresql") Path directory,
        @DefaultValue("true") boolean durable, @DefaultValue("10") int poolSize) {

    boolean isEmbedded() {
        return this.url == null || this.url.isBlank();
    }

}
