package fi.yhdyspinta.organisation.seatfile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.body.Holding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A holding of a seat in texts, as organisation.holding_snapshot writes it; what is not
 * known is left out.
 */
public record HoldingTexts(Map<Field, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final HoldingTexts NONE = new HoldingTexts(Map.of());

    /** What is told of a holding. */
    public enum Field {

        SEAT, ORGANISATION, PERSON, SECTOR, NOMINATED_ON, FROM, ENDED_ON, NAME_PUBLIC;

        public String key() {
            return "organisation.seatfile.field." + name();
        }

    }

    static HoldingTexts of(Holding holding) {
        var texts = new EnumMap<Field, String>(Field.class);
        put(texts, Field.SEAT, holding.seat());
        put(texts, Field.ORGANISATION, holding.organisation());
        put(texts, Field.PERSON, holding.person());
        put(texts, Field.SECTOR, holding.sector());
        put(texts, Field.NOMINATED_ON, holding.nominatedOn());
        put(texts, Field.FROM, holding.fromOn());
        put(texts, Field.ENDED_ON, holding.endedOn());
        put(texts, Field.NAME_PUBLIC, holding.namePublic() ? "true" : null);
        return new HoldingTexts(texts);
    }

    private static void put(Map<Field, String> texts, Field field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    static @Nullable HoldingTexts read(@Nullable String json) {
        return json == null ? null : new HoldingTexts(JSON.readValue(json, new TypeReference<Map<Field, String>>() {
        }));
    }

    static @Nullable String write(@Nullable HoldingTexts texts) {
        return texts == null ? null : JSON.writeValueAsString(texts.texts());
    }

    /** What stands there, or an empty text. */
    public String get(Field field) {
        return Objects.requireNonNullElse(this.texts.get(field), "");
    }

    /** The last day on the seat, when there is one. */
    public static LocalDate lastDay(String endedOn) {
        return LocalDate.parse(endedOn).minusDays(1);
    }

}
