package fi.yhdyspinta.organisation.acting;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import fi.yhdyspinta.platform.web.Surroundings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells the frame of a page in which county it stands and who reads it. */
@Component
class CountySurroundings implements Surroundings {

    private final ActingFor acting;

    private final People people;

    private final Organisations organisations;

    CountySurroundings(ActingFor acting, People people, Organisations organisations) {
        this.acting = acting;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public Optional<Frame.Place> place(HttpServletRequest request) {
        return CountyFilter.countyOf(request)
            .map(county -> new Frame.Place(county.path(), county.name(), county.terminology().word()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Frame.User> user(HttpServletRequest request) {
        return SignedIn.current().flatMap(this.people::find).map(person -> {
            var actor = this.acting.find(request);
            var language = Language.of(RequestContextUtils.getLocale(request));
            return new Frame.User(person.name(), actor.map(who -> sides(who, language)).orElse(List.of()),
                    actor.filter(Actor::isCoordinator)
                        .flatMap(who -> CountyFilter.countyOf(request))
                        .map(CountySurroundings::duties)
                        .orElse(List.of()));
        });
    }

    private static List<NavItem> duties(County county) {
        return List.of(new NavItem("organisation.settings.title", county.path() + "/settings"));
    }

    private List<Frame.User.Side> sides(Actor actor, Language language) {
        var own = actor.mandates().stream().map(Mandate::organisation).distinct().toList();
        return this.organisations.getAll(own)
            .values()
            .stream()
            .map(organisation -> new Frame.User.Side(organisation.id().toString(), organisation.name().in(language),
                    organisation.id().equals(actor.actingFor())))
            .toList();
    }

}
