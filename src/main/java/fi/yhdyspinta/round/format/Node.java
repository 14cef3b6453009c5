package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

/**
 * A value of the file that remembers its place.
 */
sealed interface Node {

    Place place();

    /** How many values it holds, itself included. */
    int weight();

    /** How deep it goes, itself included. */
    int height();

    Tree tree();

    /** Text, a number, true or false, or nothing. */
    record Leaf(Place place, Tree tree) implements Node {

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public int height() {
            return 1;
        }

        boolean isNothing() {
            return tree instanceof Tree.Nothing;
        }

    }

    record Items(Place place, List<Node> items, int weight, int height) implements Node {

        static Items of(Place place, List<Node> items) {
            return new Items(place, List.copyOf(items), 1 + items.stream().mapToInt(Node::weight).sum(),
                    1 + items.stream().mapToInt(Node::height).max().orElse(0));
        }

        @Override
        public Tree tree() {
            return new Tree.Sequence(items.stream().map(Node::tree).toList());
        }

    }

    record Fields(Place place, Map<String, Field> fields, int weight, int height) implements Node {

        static Fields of(Place place, Map<String, Field> fields) {
            var values = fields.values().stream().map(Field::value).toList();
            return new Fields(place, Ordered.copyOf(fields), 1 + values.stream().mapToInt(Node::weight).sum(),
                    1 + values.stream().mapToInt(Node::height).max().orElse(0));
        }

        @Override
        public Tree tree() {
            return new Tree.Mapping(Ordered.of(fields, field -> field.value().tree()));
        }

        /** The place of a field's value, or of the whole when the field is not there. */
        Place placeOf(String name) {
            var field = fields.get(name);
            return field == null ? place : field.value().place();
        }

    }

    /**
     * @param place of the name
     */
    record Field(Place place, Node value) {
    }

}
