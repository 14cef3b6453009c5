package fi.yhdyspinta.round.showing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers whom a coordinator may still invite. */
@Component
class InvitationPages {

    private final Rounds rounds;

    private final Invitations invitations;

    private final Organisations organisations;

    InvitationPages(Rounds rounds, Invitations invitations, Organisations organisations) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public InvitationView get(Actor actor, String key, @Nullable PartyType type, @Nullable String municipality) {
        actor.require(Role.COORDINATOR);
        var round = this.rounds.get(actor, key);
        var invited = this.invitations.list(actor, round)
            .stream()
            .collect(Collectors.toMap(Invitation::organisation, Function.identity()));
        var all = this.organisations.list();
        var silent = this.organisations.listSilent();
        var code = municipality == null || municipality.isBlank() ? null : municipality;
        var lines = all.stream()
            .filter(organisation -> type == null || organisation.partyType() == type)
            .filter(organisation -> code == null || code.equals(organisation.municipalityCode()))
            .map(organisation -> new InvitedLine(organisation, invited.get(organisation.id()),
                    silent.get(organisation.id())))
            .toList();
        return new InvitationView(round, lines, municipalities(all), type, code);
    }

    private static Map<String, LocalText> municipalities(List<Organisation> all) {
        var names = new TreeMap<String, LocalText>();
        for (var organisation : all) {
            var code = organisation.municipalityCode();
            if (code != null && organisation.partyType() == PartyType.MUNICIPALITY) {
                names.put(code, organisation.name());
            }
        }
        return names;
    }

}
