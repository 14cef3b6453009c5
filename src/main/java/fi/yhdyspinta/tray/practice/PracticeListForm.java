package fi.yhdyspinta.tray.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.practice.PracticeFilter.Sort;

/**
 * What is looked for in the practice bank, as the address says.
 *
 * @param municipality id of a municipality that uses it
 */
public record PracticeListForm(String q, String level, String theme, String municipality, String owner, String state,
        String sort, String page) {

    public PracticeListForm {
        q = Objects.requireNonNullElse(q, "");
        level = Objects.requireNonNullElse(level, "");
        theme = Objects.requireNonNullElse(theme, "");
        municipality = Objects.requireNonNullElse(municipality, "");
        owner = Objects.requireNonNullElse(owner, "");
        state = Objects.requireNonNullElse(state, "");
        sort = Objects.requireNonNullElse(sort, "");
        page = Objects.requireNonNullElse(page, "");
    }

    /** Whether the list is narrowed by anything. */
    public boolean isNarrow() {
        return !(this.q + this.level + this.theme + this.municipality + this.owner + this.state).isEmpty();
    }

    /** The number of the page asked for, from 1. */
    public int number() {
        return this.page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    public Sort order() {
        return Typed.choice(Sort.class, this.sort).orElse(Sort.NAME);
    }

    /** The address of the same list in another order or on another page. */
    public String with(Sort sort, int page) {
        return narrowed() + "&sort=" + sort + "&page=" + page;
    }

    /** The address of the whole list in a file. */
    public String asFile() {
        return narrowed() + "&sort=" + order();
    }

    PracticeFilter toFilter(List<FocusAreaId> themes, List<OrganisationId> users) {
        return new PracticeFilter(this.q, Typed.choice(EvidenceLevel.class, this.level).orElse(null), themes, users,
                this.owner.isEmpty() ? null : OrganisationId.of(this.owner),
                Typed.choice(PracticeState.class, this.state).orElse(null), order(), number());
    }

    private String narrowed() {
        return "?q=" + encoded(this.q) + "&level=" + encoded(this.level) + "&theme=" + encoded(this.theme)
                + "&municipality=" + encoded(this.municipality) + "&owner=" + encoded(this.owner) + "&state="
                + encoded(this.state);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}
