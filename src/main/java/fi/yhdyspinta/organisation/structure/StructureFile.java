package fi.yhdyspinta.organisation.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.body.BodyKind;
import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.body.BodyRelation;
import fi.yhdyspinta.organisation.structure.StartingStructure.Link;
import fi.yhdyspinta.organisation.structure.StartingStructure.Member;
import fi.yhdyspinta.organisation.structure.StartingStructure.Seats;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a structure that comes with the platform, in the form hyte-structure/1. */
final class StructureFile {

    static final String SCHEMA = "hyte-structure/1";

    private StructureFile() {
    }

    /**
     * @throws IllegalStateException when the file is not of that form
     */
    static StartingStructure read(String file) {
        Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        if (!SCHEMA.equals(root.get("schema"))) {
            throw new IllegalStateException("Not of the form " + SCHEMA);
        }
        return new StartingStructure(text(root, "key"), local(root, "name"), local(root, "about"), text(root, "source"),
                list(root, "bodies").stream().map(body -> member((Map<?, ?>) body)).toList(),
                list(root, "relations").stream().map(link -> link((List<?>) link)).toList());
    }

    private static Member member(Map<?, ?> body) {
        var meetings = list(body, "meetings");
        return new Member(text(body, "key"), local(body, "name"), BodyKind.valueOf(text(body, "kind")),
                BodyLevel.valueOf(text(body, "level")), Boolean.TRUE.equals(body.get("each_municipality")),
                (String) body.get("tasks"), meetings.isEmpty() ? null : (Integer) meetings.get(0),
                meetings.isEmpty() ? null : (Integer) meetings.get(1),
                list(body, "seats").stream().map(seats -> seats((Map<?, ?>) seats)).toList());
    }

    private static Seats seats(Map<?, ?> seats) {
        return new Seats(text(seats, "name"), (Integer) seats.get("members"), (Integer) seats.get("deputies"),
                (String) seats.get("rule"), list(seats, "parties").stream().map(String::valueOf).toList());
    }

    private static Link link(List<?> link) {
        return new Link(String.valueOf(link.get(0)), BodyRelation.Kind.valueOf(String.valueOf(link.get(1))),
                String.valueOf(link.get(2)));
    }

    private static String text(Map<?, ?> part, String name) {
        return Objects.requireNonNull(part.get(name), name).toString();
    }

    private static LocalText local(Map<?, ?> part, String name) {
        var texts = (Map<?, ?>) Objects.requireNonNull(part.get(name), name);
        return new LocalText(string(texts.get("fi")), string(texts.get("sv")), string(texts.get("en")));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<?> list(Map<?, ?> part, String name) {
        return part.get(name) instanceof List<?> list ? list : List.of();
    }

}
