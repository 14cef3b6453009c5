package fi.yhdyspinta.platform.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two roles on one database: the owner migrates, the application role works and owns
 * nothing, so that row-level security binds it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseProperties properties, ObjectProvider<DatabaseStart> begun) {
        var start = begun.getIfAvailable();
        return start == null ? DatabaseServer.start(properties) : start.take(properties);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        return new SimpleDriverDataSource(new Driver(), server.ownerUrl());
    }

    @Bean
    ApplicationRole applicationRole(DatabaseServer server) {
        return ApplicationRole.prepare(server.ownerUrl());
    }

    @Bean
    FlywayConfigurationCustomizer applicationRoleInMigrations(ApplicationRole role) {
        return flyway -> flyway.placeholders(java.util.Map.of("application", role.name()));
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseServer server, ApplicationRole role, DatabaseProperties properties) {
        var pool = new HikariDataSource();
        pool.setPoolName("yhdyspinta");
        pool.setJdbcUrl(role.urlFor(server.ownerUrl()));
        pool.setMaximumPoolSize(properties.poolSize());
        pool.setMinimumIdle(2);
        pool.addDataSourceProperty("tcpNoDelay", "true");
        pool.addDataSourceProperty("ApplicationName", "yhdyspinta");
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, TenantChanges changes, Editions editions) {
        return new TenantTransactionManager(dataSource, changes, editions);
    }

}
