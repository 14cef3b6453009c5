package fi.yhdyspinta.organisation.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.ReadyStructures;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.BodyRelation;
import fi.yhdyspinta.organisation.body.QuotaForm;
import fi.yhdyspinta.organisation.body.RelationId;
import fi.yhdyspinta.organisation.body.SeatGroupId;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.structure.StartingStructure.Member;
import fi.yhdyspinta.organisation.structure.StartingStructure.Seats;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a ready structure into a county (rakenteen aloitus). What is there already, by
 * its key or its name, stays as it is but for a kind and level that nobody has told;
 * taking it in again adds what is missing.
 */
@Component
public class Beginning implements ReadyStructures {

    private final BodyList bodies;

    private final Seating seating;

    private final Municipalities municipalities;

    private final Clock clock;

    Beginning(BodyList bodies, Seating seating, Municipalities municipalities, Clock clock) {
        this.bodies = bodies;
        this.seating = seating;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * A body as it would be taken in.
     *
     * @param known the body that is there already, null when it would be new
     */
    public record Planned(Member member, String key, LocalText name, @Nullable Municipality municipality,
            @Nullable BodyId known) {
    }

    /** What would be taken in, and what is there already. */
    @Transactional(readOnly = true)
    public List<Planned> preview(Actor actor, StartingStructure structure) {
        actor.require(Role.COORDINATOR);
        var there = this.bodies.list(actor);
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var homes = this.municipalities.list(actor.county(), today);
        return structure.bodies()
            .stream()
            .flatMap(member -> member.eachMunicipality() ? homes.stream().map(home -> planned(member, home, there))
                    : Stream.of(planned(member, null, there)))
            .toList();
    }

    private static Planned planned(Member member, @Nullable Municipality home, List<BodyFacts> there) {
        var key = home == null ? member.key() : member.key() + "-" + home.code();
        var name = home == null ? member.name() : named(member.name(), home.name());
        var known = there.stream()
            .filter(body -> body.key().equals(key) || isCalled(body.name(), name))
            .findFirst()
            .map(BodyFacts::id)
            .orElse(null);
        return new Planned(member, key, name, home, known);
    }

    private static LocalText named(LocalText name, LocalText home) {
        return new LocalText(name.in(Language.FI) + ", " + home.in(Language.FI),
                name.in(Language.SV) + ", " + home.in(Language.SV), name.in(Language.EN) + ", " + home.in(Language.EN));
    }

    /** By that name, or by it behind the county's: Pohjois-Savon järjestöneuvosto. */
    private static boolean isCalled(LocalText there, LocalText name) {
        return plain(there).equals(plain(name)) || plain(there).endsWith("n " + plain(name));
    }

    private static String plain(LocalText name) {
        return name.in(Language.FI).toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional
    public int take(Actor actor, String key) {
        return take(actor, StartingStructures.get(key));
    }

    /**
     * @return how many bodies were added
     */
    @Transactional
    public int take(Actor actor, StartingStructure structure) {
        actor.require(Role.COORDINATOR);
        Map<String, List<BodyId>> taken = new HashMap<>();
        int added = 0;
        for (var planned : preview(actor, structure)) {
            var known = planned.known();
            var id = known == null ? add(actor, structure, planned) : complete(actor, planned.member(), known);
            taken.computeIfAbsent(planned.member().key(), key -> new ArrayList<>()).add(id);
            added += known == null ? 1 : 0;
        }
        relate(actor, structure, taken);
        return added;
    }

    /** What nobody has told of a body that is there already. */
    private BodyId complete(Actor actor, Member member, BodyId known) {
        var body = this.bodies.get(actor, known);
        if (body.kind() == null || body.level() == null) {
            this.bodies.change(actor, body.placed(member.kind(), member.level()));
        }
        return known;
    }

    private BodyId add(Actor actor, StartingStructure structure, Planned planned) {
        var member = planned.member();
        var home = planned.municipality();
        var id = this.bodies.add(actor,
                BodyFacts.started(planned.key(), planned.name(), member.kind(), member.level(),
                        home == null ? null : home.code(), member.tasks(), member.meetingsLeast(),
                        member.meetingsMost(), structure.source()));
        member.seats().forEach(seats -> this.seating.addQuota(actor, form(seats).toQuota(id, SeatGroupId.next())));
        return id;
    }

    private static QuotaForm form(Seats seats) {
        return new QuotaForm(seats.name(), number(seats.members()), number(seats.deputies()),
                seats.rule() == null ? "" : seats.rule(), "", "", String.join("\n", seats.parties()), "", "");
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private void relate(Actor actor, StartingStructure structure, Map<String, List<BodyId>> taken) {
        for (var link : structure.relations()) {
            for (var from : taken.getOrDefault(link.from(), List.of())) {
                for (var to : taken.getOrDefault(link.to(), List.of())) {
                    var relation = new BodyRelation(RelationId.next(), from, to, link.kind(), null, null);
                    if (isFree(actor, relation)) {
                        this.bodies.relate(actor, relation);
                    }
                }
            }
        }
    }

    /** Neither there now, nor ended by somebody, nor a circle. */
    private boolean isFree(Actor actor, BodyRelation relation) {
        Set<BodyRelation.Kind> known = this.bodies.listRelations(actor)
            .stream()
            .filter(other -> other.from().equals(relation.from()) && other.to().equals(relation.to()))
            .map(BodyRelation::kind)
            .collect(Collectors.toSet());
        return !known.contains(relation.kind()) && this.bodies.problems(actor, relation).isEmpty();
    }

}
