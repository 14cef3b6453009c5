package fi.yhdyspinta.organisation;

import java.time.Clock;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list of municipalities in at the start, when it is newer than what is there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MunicipalityImport implements ApplicationRunner {

    private final MunicipalityStore municipalities;

    private final Clock clock;

    MunicipalityImport(MunicipalityStore municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        bringUpToDate(MunicipalityFile.read());
    }

    @Transactional
    public void bringUpToDate(MunicipalityFile file) {
        if (this.municipalities.begin(file.edition(), this.clock.instant())) {
            this.municipalities.save(file.municipalities());
        }
    }

}
