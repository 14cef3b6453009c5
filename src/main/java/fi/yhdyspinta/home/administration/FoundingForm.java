package fi.yhdyspinta.home.administration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is written to begin a county.
 *
 * @param county its slug
 */
public record FoundingForm(String county, String name, String email) {

    public FoundingForm {
        county = county == null ? "" : county.strip();
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }

    /** What is wrong, by field, as message keys. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.name.isEmpty() || this.name.length() > 200) {
            problems.put("name", "home.administration.name.problem");
        }
        if (this.email.length() > 254 || !this.email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.put("email", "home.administration.email.problem");
        }
        return problems;
    }

}
