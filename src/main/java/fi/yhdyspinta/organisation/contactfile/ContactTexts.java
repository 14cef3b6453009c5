package fi.yhdyspinta.organisation.contactfile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.responsibility.ThemeContact;
import fi.yhdyspinta.organisation.responsibility.ThemeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contact in texts, as organisation.contact_snapshot writes it; what is not known is
 * left out.
 */
public record ContactTexts(Map<Field, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final ContactTexts NONE = new ContactTexts(Map.of());

    /** What is told of a contact. */
    public enum Field {

        THEME, NAME, MAIL;

        public String key() {
            return (this == NAME ? ContactColumn.NAME : this == MAIL ? ContactColumn.MAIL : ContactColumn.THEME).key();
        }

    }

    static ContactTexts of(ThemeContact contact) {
        return of(contact.theme(), contact.name(), contact.mail());
    }

    static ContactTexts of(ThemeId theme, @Nullable String name, @Nullable String mail) {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.THEME, theme.toString());
        if (name != null) {
            texts.put(Field.NAME, name);
        }
        if (mail != null) {
            texts.put(Field.MAIL, mail);
        }
        return new ContactTexts(texts);
    }

    static @Nullable ContactTexts read(@Nullable String json) {
        return json == null ? null : new ContactTexts(JSON.readValue(json, new TypeReference<Map<Field, String>>() {
        }));
    }

    static @Nullable String write(@Nullable ContactTexts texts) {
        return texts == null ? null : JSON.writeValueAsString(texts.texts());
    }

    /** What stands there, or an empty text. */
    public String get(Field field) {
        return Objects.requireNonNullElse(this.texts.get(field), "");
    }

}
