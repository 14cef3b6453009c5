package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that serve goals in municipalities, for their cards. */
@Component
class CardServices implements CardSource {

    private final CardServiceStore services;

    CardServices(CardServiceStore services) {
        this.services = services;
    }

    @Override
    public Part part() {
        return Part.SERVICES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> list(List<Municipality> municipalities) {
        return this.services.list(municipalities.stream().map(Municipality::code).toList());
    }

}
