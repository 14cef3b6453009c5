package fi.yhdyspinta.organisation.structure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Occupant;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyRelation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structure as open data in the shape of Popolo: organizations, posts, memberships
 * and persons. Public bodies only, whoever asks; a person only when the name may be
 * shown, otherwise the post without a name.
 */
@Component
public class Popolo {

    private final Structures structures;

    private final BodyDays days;

    Popolo(Structures structures, BodyDays days) {
        this.structures = structures;
        this.days = days;
    }

    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> write(Actor actor) {
        this.structures.get(actor, null);
        var everybody = Actor.visitor(actor.county());
        var page = this.structures.getOpenParts(everybody);
        var data = new Data(actor, page);
        page.bodies().forEach(body -> data.add(body, this.days.get(everybody, body.id(), page.day())));
        return data.whole();
    }

    /** What has been gathered so far. */
    private static final class Data {

        private final Actor actor;

        private final StructurePage page;

        private final Map<String, Map<String, Object>> organizations = new LinkedHashMap<>();

        private final List<Map<String, Object>> posts = new ArrayList<>();

        private final List<Map<String, Object>> memberships = new ArrayList<>();

        private final Map<String, Map<String, Object>> persons = new LinkedHashMap<>();

        private Data(Actor actor, StructurePage page) {
            this.actor = actor;
            this.page = page;
        }

        Map<String, List<Map<String, Object>>> whole() {
            var whole = new LinkedHashMap<String, List<Map<String, Object>>>();
            whole.put("organizations", List.copyOf(this.organizations.values()));
            whole.put("persons", List.copyOf(this.persons.values()));
            whole.put("posts", this.posts);
            whole.put("memberships", this.memberships);
            return whole;
        }

        void add(BodyFacts body, fi.yhdyspinta.organisation.body.BodyDay day) {
            this.organizations.put(body.id().toString(), organization(body));
            for (var group : day.groups()) {
                Stream.concat(group.members().stream(), group.deputies().stream())
                    .forEach(chair -> add(body, group.quota().name(), chair));
            }
        }

        private Map<String, Object> organization(BodyFacts body) {
            var organization = named(body.id().toString(), body.name());
            var kind = body.kind();
            put(organization, "classification", kind == null ? null : kind.name().toLowerCase(java.util.Locale.ROOT));
            put(organization, "parent_id", appointer(body));
            put(organization, "area_id", body.municipality());
            put(organization, "description", body.tasks());
            put(organization, "links",
                    body.decision().link() == null ? null : List.of(Map.of("url", body.decision().link())));
            return organization;
        }

        private @Nullable String appointer(BodyFacts body) {
            var appointers = this.page.relations()
                .stream()
                .filter(each -> each.kind() == BodyRelation.Kind.APPOINTS && each.to().equals(body.id()))
                .toList();
            return appointers.size() == 1 ? appointers.getFirst().from().toString() : null;
        }

        private static Map<String, Object> named(String id, LocalText name) {
            var named = new LinkedHashMap<String, Object>();
            named.put("id", id);
            named.put("name", name.in(Language.FI));
            var others = Stream.of(Language.SV, Language.EN)
                .filter(language -> name.own(language) != null)
                .map(language -> Map.of("name", Objects.requireNonNull(name.own(language)), "note", language.tag()))
                .toList();
            if (!others.isEmpty()) {
                named.put("other_names", others);
            }
            return named;
        }

        private void add(BodyFacts body, String group, Chair chair) {
            var seat = chair.seat();
            var post = new LinkedHashMap<String, Object>();
            post.put("id", seat.id().toString());
            post.put("label", group + " " + seat.position());
            post.put("role", seat.deputy() ? "varajäsen" : "jäsen");
            post.put("organization_id", body.id().toString());
            this.posts.add(post);
            var sitting = chair.sitting();
            if (sitting != null) {
                this.memberships.add(membership(body, chair, sitting));
            }
        }

        private Map<String, Object> membership(BodyFacts body, Chair chair, Occupant sitting) {
            var holding = sitting.holding();
            var membership = new LinkedHashMap<String, Object>();
            membership.put("id", holding.id().toString());
            membership.put("organization_id", body.id().toString());
            membership.put("post_id", chair.seat().id().toString());
            membership.put("role", chair.seat().deputy() ? "varajäsen" : "jäsen");
            put(membership, "person_id", person(sitting));
            put(membership, "on_behalf_of_id", represented(sitting));
            put(membership, "start_date", text(holding.fromOn()));
            put(membership, "end_date", text(sitting.lastDay()));
            return membership;
        }

        /** The same person bears the same id in all seats, and none of ours. */
        private @Nullable String person(Occupant sitting) {
            if (sitting.name() == null) {
                return null;
            }
            var id = UUID
                .nameUUIDFromBytes(
                        (this.actor.county() + "/" + sitting.holding().person()).getBytes(StandardCharsets.UTF_8))
                .toString();
            this.persons.put(id, Map.of("id", id, "name", sitting.name()));
            return id;
        }

        private @Nullable String represented(Occupant sitting) {
            var organisation = sitting.organisation();
            if (organisation == null) {
                return null;
            }
            var id = Objects.requireNonNull(sitting.holding().organisation()).toString();
            this.organizations.putIfAbsent(id, named(id, organisation));
            return id;
        }

        private static void put(Map<String, Object> where, String name, @Nullable Object value) {
            if (value != null) {
                where.put(name, value);
            }
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

    }

}
