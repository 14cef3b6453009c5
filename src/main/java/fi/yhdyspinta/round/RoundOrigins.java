package fi.yhdyspinta.round;

import java.util.Optional;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.platform.Origins;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the tools the way back to their round. */
@Component
class RoundOrigins implements Origins {

    private final RoundStore rounds;

    private final Counties counties;

    RoundOrigins(RoundStore rounds, Counties counties) {
        this.rounds = rounds;
        this.counties = counties;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Origin> find(ProcessId process) {
        var county = Tenant.current().map(CountyId::new);
        return county.flatMap(here -> this.rounds.find(new RoundId(process.value()))
            .map(round -> new Origin(round.name(), this.counties.get(here).path() + round.path(), round.example())));
    }

    @Override
    @Transactional(readOnly = true)
    public Origin get(ProcessId process) {
        return find(process).orElseThrow(() -> new NotFound("No such round"));
    }

}
