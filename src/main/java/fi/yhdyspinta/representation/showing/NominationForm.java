package fi.yhdyspinta.representation.showing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import org.jspecify.annotations.Nullable;

/** A nomination as typed. */
public record NominationForm(String name, String nameIsPublic, String agreed, String motivation, String knows,
        String municipality, Set<String> municipalities) implements EditForm {

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_TEXT = 4_000;

    public NominationForm {
        name = text(name);
        nameIsPublic = text(nameIsPublic);
        agreed = text(agreed);
        motivation = text(motivation);
        knows = text(knows);
        municipality = text(municipality);
        municipalities = municipalities == null ? Set.of() : new TreeSet<>(municipalities);
    }

    static NominationForm empty() {
        return new NominationForm("", "", "", "", "", "", Set.of());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        check(problems, "name", this.name, LONGEST_NAME);
        if (!this.agreed.equals("true")) {
            problems.put("agreed", "representation.nomination.agreed.missing");
        }
        check(problems, "motivation", this.motivation, LONGEST_TEXT);
        if (this.knows.length() > LONGEST_TEXT) {
            problems.put("knows", "representation.tooLong");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("representation.nomination.name", this.name, "representation.nomination.motivation",
                this.motivation, "representation.nomination.knows", this.knows);
    }

    Nomination toNomination(OrganisationId organisation, Set<String> offered) {
        return new Nomination(NominationId.next(), 1, organisation, this.name.strip(), this.nameIsPublic.equals("true"),
                this.motivation.strip(), this.knows.strip(),
                offered.contains(this.municipality) ? this.municipality : null,
                this.municipalities.stream().filter(offered::contains).collect(Collectors.toSet()), null);
    }

    private static void check(Map<String, String> problems, String field, String typed, int most) {
        if (typed.isBlank()) {
            problems.put(field, "representation.missing");
        }
        else if (typed.length() > most) {
            problems.put(field, "representation.tooLong");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
