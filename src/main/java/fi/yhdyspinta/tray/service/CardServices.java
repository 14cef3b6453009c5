package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that serve goals in municipalities, for their cards. */
@Component
class CardServices implements CardSource {

    private final CardServiceStore services;

    private final ServiceSettingStore settings;

    private final Clock clock;

    CardServices(CardServiceStore services, ServiceSettingStore settings, Clock clock) {
        this.services = services;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.SERVICES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> list(List<Municipality> municipalities) {
        return this.services.list(municipalities.stream().map(Municipality::code).toList(),
                Search.staleBefore(this.clock.instant(), this.settings.get().staleMonths()));
    }

}
