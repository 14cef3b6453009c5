package fi.yhdyspinta.platform.fetching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields (kentät) of one object in an answer. Numbers may be written as texts; a
 * field that is null is as one that is missing. Whatever is not as asked throws
 * {@link UnreadableAnswer} with the path of the field.
 */
public final class Fields {

    private final Answer answer;

    private final String place;

    private final JsonNode node;

    /**
     * @throws UnreadableAnswer when the node is no object
     */
    Fields(Answer answer, String place, JsonNode node) {
        this.answer = answer;
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw unreadable("an object");
        }
    }

    public UnreadableAnswer unreadable(String expected) {
        return this.answer.unreadable(expected, this.place.isEmpty() ? "the beginning" : this.place);
    }

    public UnreadableAnswer unreadable(String expected, String key) {
        return this.answer.unreadable(expected, path(key));
    }

    /** Whether the key is written, be its value null. */
    public boolean has(String key) {
        return this.node.has(key);
    }

    /** The keys in their order. */
    public List<String> keys() {
        return List.copyOf(this.node.propertyNames());
    }

    public int integer(String key) {
        return findInteger(key).orElseThrow(() -> unreadable("a whole number", key));
    }

    public Optional<Integer> findInteger(String key) {
        return find(key).map(value -> integer(value, key));
    }

    /** A number or a text that is one; empty when there is null or a blank text. */
    public Optional<Double> findNumber(String key) {
        return find(key).filter(value -> !(value.isString() && Numbers.isBlank(value.stringValue())))
            .map(value -> number(value, key));
    }

    /** A text or a number as it is written. */
    public String text(String key) {
        return findText(key).orElseThrow(() -> unreadable("a text", key));
    }

    public Optional<String> findText(String key) {
        return find(key).map(value -> text(value, key));
    }

    public Fields object(String key) {
        return findObject(key).orElseThrow(() -> unreadable("an object", key));
    }

    public Optional<Fields> findObject(String key) {
        return find(key).map(value -> new Fields(this.answer, path(key), value));
    }

    /** The objects of a list; none when the list is missing. */
    public List<Fields> objects(String key) {
        return list(key, item -> new Fields(this.answer, path(key), item));
    }

    /** The texts of a list; none when the list is missing. */
    public List<String> texts(String key) {
        return list(key, item -> text(item, key));
    }

    /** The whole numbers of a list; none when the list is missing. */
    public List<Integer> integers(String key) {
        return list(key, item -> integer(item, key));
    }

    /**
     * A text in languages, each run through the change; empty when none of them says
     * anything.
     */
    public Optional<LocalText> findLocalText(String key, Function<String, String> change) {
        return findObject(key).flatMap(languages -> languages.localText(change));
    }

    /** The languages that these fields are, each run through the change. */
    public Optional<LocalText> localText(Function<String, String> change) {
        var fi = findText("fi").map(change).orElse("");
        var sv = findText("sv").map(change).orElse("");
        var en = findText("en").map(change).orElse("");
        return (fi + sv + en).isBlank() ? Optional.empty() : Optional.of(new LocalText(fi, sv, en));
    }

    /** The value itself, for what has many forms. */
    public Optional<JsonNode> find(String key) {
        return Optional.ofNullable(this.node.get(key)).filter(value -> !value.isNull());
    }

    private <T> List<T> list(String key, Function<JsonNode, T> read) {
        var items = new ArrayList<T>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                throw unreadable("a list", key);
            }
            list.forEach(item -> items.add(read.apply(item)));
        });
        return List.copyOf(items);
    }

    private String text(JsonNode value, String key) {
        if (!value.isString() && !value.isNumber()) {
            throw unreadable("a text", key);
        }
        return value.asString();
    }

    private int integer(JsonNode value, String key) {
        return required(Numbers.integer(text(value, key)), "a whole number", key);
    }

    private double number(JsonNode value, String key) {
        return required(Numbers.number(text(value, key)), "a number", key);
    }

    private <T> T required(@Nullable T value, String expected, String key) {
        if (value == null) {
            throw unreadable(expected, key);
        }
        return value;
    }

    private String path(String key) {
        return this.place.isEmpty() ? key : this.place + ", " + key;
    }

}
