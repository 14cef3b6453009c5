package fi.yhdyspinta.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The role the application works as: may log in, owns nothing, cannot bypass row-level
 * security. It is made by the owner at start; its password follows from the owner's, so
 * that every node makes the same one.
 */
record ApplicationRole(String name, String password) {

    static ApplicationRole prepare(String ownerUrl) {
        try (var owner = DriverManager.getConnection(ownerUrl)) {
            var role = new ApplicationRole(owner.getCatalog() + "_app", passwordFrom(ownerUrl));
            role.make(owner);
            return role;
        }
        catch (SQLException failed) {
            throw new IllegalStateException("The database owner could not prepare the application's role. "
                    + "It needs the right to create roles: " + failed.getMessage(), failed);
        }
    }

    String urlFor(String ownerUrl) {
        var parts = parse(ownerUrl);
        return "jdbc:postgresql://" + PGProperty.PG_HOST.getOrDefault(parts) + ":"
                + PGProperty.PG_PORT.getOrDefault(parts) + "/" + PGProperty.PG_DBNAME.getOrDefault(parts) + "?user="
                + this.name + "&password=" + this.password + sslFrom(parts);
    }

    private void make(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(612)");
            statement.execute("""
                    DO $$ BEGIN
                      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                        CREATE ROLE "%1$s" NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
                      END IF;
                    END $$
                    """.formatted(this.name));
            statement.execute("ALTER ROLE \"%s\" LOGIN PASSWORD '%s'".formatted(this.name, this.password));
            statement.execute("SELECT pg_advisory_unlock(612)");
        }
    }

    private static String sslFrom(Properties parts) {
        var mode = PGProperty.SSL_MODE.getOrDefault(parts);
        return mode == null ? "" : "&sslmode=" + mode;
    }

    private static Properties parse(String url) {
        var parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new IllegalStateException("The database address is not of the form jdbc:postgresql://host/database");
        }
        return parts;
    }

    private static String passwordFrom(String ownerUrl) {
        try {
            var secret = PGProperty.PASSWORD.getOrDefault(parse(ownerUrl));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("yhdyspinta" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("application role".getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

}
