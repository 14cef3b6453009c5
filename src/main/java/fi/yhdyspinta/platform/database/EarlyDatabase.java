package fi.yhdyspinta.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * Has PostgreSQL start, or recover, while the application is still being put together, as
 * soon as the settings are known: the one waits for disks, the other for processors.
 */
class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable DatabaseStart start;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared && !isBuild()) {
            begin(prepared);
        }
        else if (event instanceof ApplicationFailedEvent && this.start != null) {
            this.start.abandon();
        }
    }

    /** While building, the beans are found but none of them is made. */
    private static boolean isBuild() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
    }

    private void begin(ApplicationEnvironmentPreparedEvent prepared) {
        var begun = DatabaseStart
            .begin(Binder.get(prepared.getEnvironment()).bindOrCreate("yhdyspinta.database", DatabaseProperties.class));
        this.start = begun;
        prepared.getBootstrapContext()
            .addCloseListener(closed -> closed.getApplicationContext()
                .getBeanFactory()
                .registerSingleton("databaseStart", begun));
    }

}
