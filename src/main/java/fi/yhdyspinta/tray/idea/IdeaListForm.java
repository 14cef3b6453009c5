package fi.yhdyspinta.tray.idea;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.web.Typed;

/** Which ideas are looked for, as the address says. */
public record IdeaListForm(String q, String kind, String theme, String state, String page) {

    public IdeaListForm {
        q = Objects.requireNonNullElse(q, "");
        kind = Objects.requireNonNullElse(kind, "");
        theme = Objects.requireNonNullElse(theme, "");
        state = Objects.requireNonNullElse(state, "");
        page = Objects.requireNonNullElse(page, "");
    }

    /** Whether the list is narrowed by anything. */
    public boolean isNarrow() {
        return !(this.q + this.kind + this.theme + this.state).isEmpty();
    }

    /** The number of the page asked for, from 1. */
    public int number() {
        return this.page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    /** The address of another page of the same list. */
    public String at(int page) {
        return "?q=" + encoded(this.q) + "&kind=" + encoded(this.kind) + "&theme=" + encoded(this.theme) + "&state="
                + encoded(this.state) + "&page=" + page;
    }

    IdeaFilter toFilter(List<FocusAreaId> themes) {
        return new IdeaFilter(this.q, Typed.choice(IdeaKind.class, this.kind).orElse(null), themes,
                Typed.choice(IdeaState.class, this.state).orElse(null), number());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}
