package fi.yhdyspinta.identity.signin;

import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.platform.web.EditForm;

/** The name of a passkey as typed. */
public record PasskeyNameForm(String name) implements EditForm {

    static final int LONGEST = 100;

    public PasskeyNameForm {
        name = Objects.requireNonNullElse(name, "");
    }

    @Override
    public Map<String, String> problems() {
        if (this.name.isBlank()) {
            return Map.of("name", "identity.passkey.name.missing");
        }
        return this.name.strip().length() > LONGEST ? Map.of("name", "identity.passkey.name.tooLong") : Map.of();
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("identity.passkey.name", this.name);
    }

}
