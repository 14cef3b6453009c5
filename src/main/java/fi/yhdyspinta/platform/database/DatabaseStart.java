package fi.yhdyspinta.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A PostgreSQL on its way, to be taken by the application once it needs it. */
final class DatabaseStart {

    private final DatabaseProperties properties;

    private final CompletableFuture<DatabaseServer> server;

    private boolean taken;

    private DatabaseStart(DatabaseProperties properties) {
        this.properties = properties;
        this.server = CompletableFuture.supplyAsync(() -> DatabaseServer.start(properties),
                start -> Thread.ofPlatform().daemon().name("database-start").start(start));
    }

    static DatabaseStart begin(DatabaseProperties properties) {
        return new DatabaseStart(properties);
    }

    /** Waits until it runs. Another one is started when that is not the one wanted. */
    DatabaseServer take(DatabaseProperties wanted) {
        if (!this.properties.equals(wanted)) {
            abandon();
            return DatabaseServer.start(wanted);
        }
        this.taken = true;
        try {
            return this.server.join();
        }
        catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    /** Ends it again, unless it has been taken. */
    void abandon() {
        if (!this.taken && !this.server.isCompletedExceptionally()) {
            this.server.thenAccept(DatabaseStart::close);
        }
    }

    private static void close(DatabaseServer unused) {
        try {
            unused.close();
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

}
