package fi.yhdyspinta.round.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Builds values with places out of YAML. We build from the parser's events rather than
 * let the library compose, because depth, references and doubled fields then fail on
 * their own line, and a reference can never point into itself.
 */
final class NodeParser {

    private final Iterator<Event> events;

    private final Allowance allowance;

    private final Problems problems;

    private final Map<String, Node> anchors = new HashMap<>();

    private NodeParser(String text, Limits limits, Problems problems) {
        this.events = new Yaml().parse(new StringReader(text)).iterator();
        this.allowance = new Allowance(limits, problems);
        this.problems = problems;
    }

    static Optional<Node> parse(String text, Limits limits, Problems problems) {
        var parser = new NodeParser(text, limits, problems);
        try {
            return parser.document();
        }
        catch (Allowance.Spent stop) {
            return Optional.empty();
        }
        // The library is strict but not careful: odd escapes end in exceptions of several
        // families.
        catch (RuntimeException broken) {
            new BrokenYaml(text, problems).explain(broken);
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        expect(Event.ID.StreamStart);
        var first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            problems.add(Place.START, "empty");
            return Optional.empty();
        }
        var root = node(events.next(), Trail.ROOT, 1);
        expect(Event.ID.DocumentEnd);
        var next = events.next();
        if (!next.is(Event.ID.StreamEnd)) {
            problems.add(placeOf(next, Trail.ROOT), "several_documents");
        }
        return Optional.of(root);
    }

    private void expect(Event.ID id) {
        if (!events.next().is(id)) {
            throw new IllegalStateException("The parser skipped " + id);
        }
    }

    private Node node(Event event, Trail path, int depth) {
        var place = placeOf(event, path);
        allowance.take(1, place);
        allowance.descend(depth, place);
        var node = switch (event) {
            case AliasEvent alias -> referred(alias, place, depth);
            case ScalarEvent scalar -> leaf(scalar, place);
            case MappingStartEvent start -> fields(start, place, depth);
            case CollectionStartEvent start -> items(start, place, depth);
            default -> throw new IllegalStateException("The parser gave " + event);
        };
        remember(event, node);
        return node;
    }

    private void remember(Event event, Node node) {
        if (event instanceof NodeEvent named && !(event instanceof AliasEvent) && named.getAnchor() != null) {
            anchors.put(named.getAnchor(), node);
        }
    }

    private Node referred(AliasEvent alias, Place place, int depth) {
        var node = anchors.get(alias.getAnchor());
        if (node == null) {
            problems.add(place, "unknown_reference", Excerpt.of(alias.getAnchor()));
            return new Node.Leaf(place, new Tree.Nothing());
        }
        allowance.take(node.weight() - 1, place);
        allowance.descend(depth + node.height() - 1, place);
        return node;
    }

    private Node leaf(ScalarEvent scalar, Place place) {
        checkCharacters(scalar.getValue(), place);
        var value = Scalars.of(scalar);
        if (value == null) {
            problems.add(place, "tag", Excerpt.of(scalar.getTag()));
            return new Node.Leaf(place, new Tree.Text(scalar.getValue()));
        }
        return new Node.Leaf(place, value);
    }

    private Node items(CollectionStartEvent start, Place place, int depth) {
        checkTag(start, Tag.SEQ, place);
        var items = new ArrayList<Node>();
        for (var event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, place.path().item(items.size()), depth + 1));
        }
        return Node.Items.of(place, items);
    }

    private Node fields(MappingStartEvent start, Place place, int depth) {
        checkTag(start, Tag.MAP, place);
        var fields = new LinkedHashMap<String, Node.Field>();
        for (var event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            var name = name(event, place, depth);
            var path = place.path().field(name);
            var field = new Node.Field(placeOf(event, path), node(events.next(), path, depth + 1));
            var earlier = fields.putIfAbsent(name, field);
            if (earlier != null) {
                problems.add(field.place(), "double_field", Excerpt.of(name), earlier.place().line());
            }
        }
        return Node.Fields.of(place, fields);
    }

    private String name(Event event, Place place, int depth) {
        node(event, place.path(), depth + 1);
        var name = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
        if (name.isBlank()) {
            problems.add(placeOf(event, place.path()), "field_name");
        }
        return name;
    }

    private void checkTag(CollectionStartEvent start, Tag usual, Place place) {
        var tag = start.getTag();
        if (tag != null && !tag.equals("!") && !tag.equals(usual.getValue())) {
            problems.add(place, "tag", Excerpt.of(tag));
        }
    }

    // Written as an escape, a character may pass the eye and still break a database or a
    // file.
    private void checkCharacters(String text, Place place) {
        text.codePoints()
            .filter(character -> character == 0 || Character.getType(character) == Character.SURROGATE)
            .findFirst()
            .ifPresent(character -> problems.add(place, "control_character", "U+%04X".formatted(character)));
    }

    private static Place placeOf(Event event, Trail path) {
        var mark = event.getStartMark();
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, path);
    }

}
