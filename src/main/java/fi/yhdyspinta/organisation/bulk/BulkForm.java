package fi.yhdyspinta.organisation.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** An edit of many, as typed. */
public record BulkForm(String addTheme, String removeTheme, String addGroup, String removeGroup, String become,
        String listing, String giver) {

    private static final int LONGEST = 200;

    public BulkForm {
        addTheme = text(addTheme);
        removeTheme = text(removeTheme);
        addGroup = text(addGroup);
        removeGroup = text(removeGroup);
        become = text(become);
        listing = text(listing);
        giver = text(giver);
    }

    static BulkForm empty() {
        return new BulkForm("", "", "", "", "", "", "");
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        tooLong(problems, "addTheme", this.addTheme);
        tooLong(problems, "removeTheme", this.removeTheme);
        tooLong(problems, "giver", this.giver);
        if (this.listing.equals("yes") && this.giver.isBlank()) {
            problems.put("giver", "organisation.register.consent.giver.missing");
        }
        if (!this.listing.equals("yes") && !this.giver.isBlank()) {
            problems.put("giver", "organisation.bulk.giver.unasked");
        }
        if (problems.isEmpty()
                && (this.addTheme + this.removeTheme + this.addGroup + this.removeGroup + this.become + this.listing)
                    .isBlank()) {
            problems.put("addTheme", "organisation.bulk.nothing");
        }
        return problems;
    }

    Edit toEdit() {
        return new Edit(this.addTheme.strip(), this.removeTheme.strip(), group(this.addGroup), group(this.removeGroup),
                Typed.choice(OrganisationState.class, this.become).orElse(null),
                this.listing.equals("yes") ? Boolean.TRUE : this.listing.equals("no") ? Boolean.FALSE : null,
                this.giver.strip());
    }

    private static @Nullable PopulationGroup group(String name) {
        return Typed.choice(PopulationGroup.class, name).orElse(null);
    }

    private static void tooLong(Map<String, String> problems, String field, String typed) {
        if (typed.length() > LONGEST) {
            problems.put(field, "organisation.register.tooLong");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
