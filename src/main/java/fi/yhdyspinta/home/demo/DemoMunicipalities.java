package fi.yhdyspinta.home.demo;

import java.time.Clock;
import java.time.LocalDate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Invented parties in the real municipalities of a county: an NGO and a parish only in
 * some of them, as it went in Keski-Suomi in 2023, so that the holes in the coverage of a
 * round can be looked at. In which ones they are is made up.
 */
@Component
class DemoMunicipalities {

    private static final int NGO_IN_EVERY = 3;

    private static final int PARISH_IN_EVERY = 5;

    private final Municipalities municipalities;

    private final Organisations organisations;

    private final Clock clock;

    DemoMunicipalities(Municipalities municipalities, Organisations organisations, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.clock = clock;
    }

    void add(Actor coordinator) {
        var homes = this.municipalities.list(coordinator.county(),
                LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
        for (int number = 0; number < homes.size(); number++) {
            var home = homes.get(number);
            add(coordinator, home, PartyType.MUNICIPALITY, "kunta", "kommun");
            if (number % NGO_IN_EVERY == 0) {
                add(coordinator, home, PartyType.NGO, "kyläyhdistys", "byaförening");
            }
            if (number % PARISH_IN_EVERY == 0) {
                add(coordinator, home, PartyType.PARISH, "seurakunta", "församling");
            }
        }
    }

    private void add(Actor coordinator, Municipality home, PartyType type, String finnish, String swedish) {
        var name = new LocalText(home.name().in(Language.FI) + ", " + finnish + " (esimerkki)",
                home.name().in(Language.SV) + ", " + swedish + " (exempel)", null);
        this.organisations.add(coordinator,
                new Organisation(OrganisationId.next(), name, type, home.code(), null, Language.FI, true));
    }

}
