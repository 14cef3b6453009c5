package fi.yhdyspinta.organisation.acting;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the person of the session and the organisation chosen into the actor of a
 * request, once per request.
 */
@Component
class ActingFor {

    private static final String ACTOR = ActingFor.class.getName();

    private final Memberships memberships;

    ActingFor(Memberships memberships) {
        this.memberships = memberships;
    }

    Optional<Actor> find(HttpServletRequest request) {
        return CountyFilter.countyOf(request).map(county -> {
            var known = (Actor) request.getAttribute(ACTOR);
            if (known != null) {
                return known;
            }
            var actor = actor(county, request);
            request.setAttribute(ACTOR, actor);
            return actor;
        });
    }

    /**
     * Remembers for the session which organisation the person acts for in this county.
     */
    void choose(HttpServletRequest request, Actor actor, OrganisationId organisation) {
        if (actor.belongsTo(organisation)) {
            request.getSession().setAttribute(choiceIn(actor.county().toString()), organisation.toString());
        }
    }

    private Actor actor(County county, HttpServletRequest request) {
        var person = SignedIn.current();
        if (person.isEmpty()) {
            return Actor.visitor(county.id());
        }
        var mandates = this.memberships.listMandates(county.id(), person.get());
        return new Actor(county.id(), person.get(), mandates, chosen(county, request, mandates));
    }

    private static @Nullable OrganisationId chosen(County county, HttpServletRequest request, List<Mandate> mandates) {
        var session = request.getSession(false);
        var choice = session == null ? null : session.getAttribute(choiceIn(county.id().toString()));
        return mandates.stream()
            .map(Mandate::organisation)
            .filter(organisation -> organisation.toString().equals(choice))
            .findFirst()
            .or(() -> mandates.stream().map(Mandate::organisation).findFirst())
            .orElse(null);
    }

    private static String choiceIn(String county) {
        return "actingFor." + county;
    }

}
