package fi.yhdyspinta.organisation.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers in a municipality that has ended, and its contacts. A contact moves where
 * the successor, a municipality too, has none for the theme; whoever answers does not,
 * since the successor decides on its own (612/2021 6 §).
 */
@Component
class ResponsibilityUses implements OrganisationUses {

    private final ResponsibilityStore responsibilities;

    private final ThemeContactStore contacts;

    private final Responsibilities days;

    private final Organisations organisations;

    ResponsibilityUses(ResponsibilityStore responsibilities, ThemeContactStore contacts, Responsibilities days,
            Organisations organisations) {
        this.responsibilities = responsibilities;
        this.contacts = contacts;
        this.days = days;
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OrganisationUse> list(Actor actor, OrganisationId organisation, @Nullable OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var today = this.days.today();
        var answering = this.responsibilities.list()
            .stream()
            .filter(each -> each.organisation().equals(organisation)
                    && (each.endedOn() == null || each.endedOn().isAfter(today)))
            .map(each -> new OrganisationUse(OrganisationUse.Kind.RESPONSIBILITY,
                    each.post() == null ? null : LocalText.finnish(each.post()), "",
                    "/responsibilities/of/" + organisation, false));
        var themes = this.contacts.listThemes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        var movable = movable(organisation, successor);
        return Stream
            .concat(answering,
                    this.contacts.list()
                        .stream()
                        .filter(each -> each.organisation().equals(organisation))
                        .map(each -> new OrganisationUse(OrganisationUse.Kind.CONTACT,
                                LocalText.finnish(themes.getOrDefault(each.theme(), each.name())), each.name(),
                                "/responsibilities/contacts/" + organisation, movable.contains(each))))
            .toList();
    }

    @Override
    @Transactional
    public int move(Actor actor, OrganisationId organisation, OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var moving = movable(organisation, successor);
        for (var contact : moving) {
            this.contacts.save(actor.county(),
                    new ThemeContact(contact.theme(), successor, contact.name(), contact.mail()));
            this.contacts.delete(contact.theme(), organisation);
        }
        return moving.size();
    }

    private List<ThemeContact> movable(OrganisationId organisation, @Nullable OrganisationId successor) {
        var all = this.contacts.list();
        var takes = Optional.ofNullable(successor)
            .flatMap(this.organisations::find)
            .map(Organisation::partyType)
            .filter(PartyType.MUNICIPALITY::equals)
            .isPresent();
        return all.stream()
            .filter(each -> takes && each.organisation().equals(organisation))
            .filter(each -> all.stream()
                .noneMatch(other -> other.organisation().equals(successor) && other.theme().equals(each.theme())))
            .toList();
    }

}
