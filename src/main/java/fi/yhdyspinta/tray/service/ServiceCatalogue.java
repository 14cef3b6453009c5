package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services that the county knows (palvelut). They are public, as they are in the
 * source; who has been reminded and of what is for the coordinator.
 */
@Component
class ServiceCatalogue {

    private final ServiceListStore list;

    private final DetailsStore details;

    private final ServiceProviderStore providers;

    private final GoalLinks links;

    private final ProviderReminders reminders;

    private final Addressees addressees;

    private final ServiceSettingStore settings;

    private final Municipalities municipalities;

    private final Clock clock;

    ServiceCatalogue(ServiceListStore list, DetailsStore details, ServiceProviderStore providers, GoalLinks links,
            ProviderReminders reminders, Addressees addressees, ServiceSettingStore settings,
            Municipalities municipalities, Clock clock) {
        this.list = list;
        this.details = details;
        this.providers = providers;
        this.links = links;
        this.reminders = reminders;
        this.addressees = addressees;
        this.settings = settings;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Found search(CountyId county, Search search) {
        var months = months(search.months());
        var before = Search.staleBefore(this.clock.instant(), months);
        return new Found(this.list.list(search, before), this.list.count(search, before), this.list.countKnown(),
                this.links.listGoals(), here(county), this.providers.list(), months);
    }

    /**
     * @param months after which an entry is old; null for what the county has set
     * @throws NotFound when the county knows no such service
     */
    @Transactional(readOnly = true)
    ServicePage get(Actor actor, ServiceId id, @Nullable Integer months) {
        var service = this.details.find(id).orElseThrow(() -> new NotFound("No such service"));
        var provider = this.providers.get(service.providerId());
        var links = this.links.list(id);
        var goals = this.links.listGoals();
        var coordinator = actor.isCoordinator();
        var linked = links.stream().map(link -> link.goal().id()).collect(Collectors.toSet());
        var codes = Set.copyOf(service.municipalities());
        var here = here(actor.county()).stream().filter(municipality -> codes.contains(municipality.code())).toList();
        return new ServicePage(service, provider,
                coordinator ? this.addressees.get(provider)
                        : new Addressee(this.addressees.findOrganisation(provider).orElse(null), null),
                here, codes.size() - here.size(), links, this.links.findPlan().orElse(null),
                goals.stream().filter(goal -> !linked.contains(goal.id())).toList(),
                coordinator ? this.links.suggest(service, goals, links) : List.of(),
                coordinator ? this.reminders.list(actor, id) : List.of(), coordinator, months(months),
                this.clock.instant());
    }

    private int months(@Nullable Integer asked) {
        return asked == null ? this.settings.get().staleMonths() : asked;
    }

    private List<Municipality> here(CountyId county) {
        return this.municipalities.list(county, LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
    }

}
