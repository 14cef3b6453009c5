package fi.yhdyspinta.organisation.responsibility;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/** A theme and its owner as typed. */
public record ThemeForm(String name, String ownerName, String ownerMail) implements EditForm {

    private static final int LONGEST = 300;

    public ThemeForm {
        name = Objects.toString(name, "");
        ownerName = Objects.toString(ownerName, "");
        ownerMail = Objects.toString(ownerMail, "");
    }

    static ThemeForm empty() {
        return new ThemeForm("", "", "");
    }

    static ThemeForm of(Theme theme) {
        return new ThemeForm(theme.name(), Objects.toString(theme.ownerName(), ""),
                Objects.toString(theme.ownerMail(), ""));
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.name.isBlank()) {
            problems.put("name", "organisation.responsibility.theme.missing");
        }
        Fields.tooLong(problems, "name", this.name, LONGEST);
        Fields.tooLong(problems, "ownerName", this.ownerName, LONGEST);
        if (!this.ownerMail.isBlank() && !isMail(this.ownerMail)) {
            problems.put("ownerMail", "organisation.responsibility.mail.wrong");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("organisation.responsibility.theme", this.name);
        texts.put("organisation.responsibility.owner", this.ownerName);
        texts.put("organisation.responsibility.mail", this.ownerMail);
        return texts;
    }

    Theme toTheme(ThemeId id) {
        return new Theme(id, this.name.strip(), Typed.orNull(this.ownerName),
                this.ownerMail.isBlank() ? null : this.ownerMail.strip());
    }

    public static boolean isMail(String typed) {
        return typed.strip().matches("[^\\s@]{1,64}@[^\\s@]{1,190}");
    }

}
