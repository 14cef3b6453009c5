package fi.yhdyspinta.platform.fetching;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads answers in JSON. A list goes by item by item, so that a long one is never held as
 * a tree.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();

    private final Answer answer;

    private final JsonParser parser;

    private Json(Answer answer, JsonParser parser) {
        this.answer = answer;
        this.parser = parser;
    }

    /**
     * Hands on each item of a list, in their order. When the answer breaks in the middle,
     * earlier items have been handed on already: keep nothing of them.
     * @throws UnreadableAnswer when the answer is not a whole list of objects
     */
    public static void each(Answer answer, Consumer<Fields> items) {
        try (var parser = MAPPER.createParser(answer.json())) {
            new Json(answer, parser).each(items);
        }
    }

    /**
     * @throws UnreadableAnswer when the answer is not one whole object
     */
    public static Fields object(Answer answer) {
        try (var parser = MAPPER.createParser(answer.json())) {
            return new Json(answer, parser).object();
        }
    }

    /** Maps, lists and texts as JSON. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private void each(Consumer<Fields> items) {
        require(next() == JsonToken.START_ARRAY, "a list");
        for (int number = 1; next() != JsonToken.END_ARRAY; number++) {
            items.accept(new Fields(this.answer, "item " + number, tree()));
        }
        require(next() == null, "the end");
    }

    private Fields object() {
        require(next() == JsonToken.START_OBJECT, "an object");
        var fields = new Fields(this.answer, "", tree());
        require(next() == null, "the end");
        return fields;
    }

    private @Nullable JsonToken next() {
        return read(this.parser::nextToken);
    }

    private JsonNode tree() {
        return read(() -> MAPPER.readTree(this.parser));
    }

    private <T extends @Nullable Object> T read(Supplier<T> step) {
        try {
            return step.get();
        }
        catch (JacksonException broken) {
            throw this.answer.unreadable("JSON (" + broken.getOriginalMessage() + ")", place());
        }
    }

    private void require(boolean held, String expected) {
        if (!held) {
            throw this.answer.unreadable(expected, place());
        }
    }

    private String place() {
        var here = this.parser.currentLocation();
        return "line %d, column %d".formatted(here.getLineNr(), here.getColumnNr());
    }

}
