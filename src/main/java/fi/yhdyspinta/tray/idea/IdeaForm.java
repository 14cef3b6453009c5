package fi.yhdyspinta.tray.idea;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An idea as typed.
 *
 * @param kind name of a kind
 * @param theme id of a focus area, or empty
 * @param organisation id of who proposes it
 */
public record IdeaForm(String kind, String title, String description, String theme, String offer,
        String organisation) implements EditForm {

    public IdeaForm {
        kind = Objects.requireNonNullElse(kind, "");
        title = Objects.requireNonNullElse(title, "");
        description = Objects.requireNonNullElse(description, "");
        theme = Objects.requireNonNullElse(theme, "");
        offer = Objects.requireNonNullElse(offer, "");
        organisation = Objects.requireNonNullElse(organisation, "");
    }

    static IdeaForm empty(@Nullable OrganisationId organisation) {
        return new IdeaForm("", "", "", "", "", organisation == null ? "" : organisation.toString());
    }

    static IdeaForm of(Idea.Terms terms, @Nullable FocusAreaId theme) {
        var offer = terms.offer();
        return new IdeaForm(terms.kind().name(), terms.title(), terms.description(),
                theme == null ? "" : theme.toString(), offer == null ? "" : offer, terms.organisation().toString());
    }

    public boolean is(IdeaKind other) {
        return this.kind.equals(other.name());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.choice(IdeaKind.class, this.kind).isEmpty()) {
            problems.put("kind", "tray.idea.kind.missing");
        }
        need(problems, "title", this.title, Idea.LONGEST_TITLE);
        need(problems, "description", this.description, Idea.LONGEST_TEXT);
        if (this.offer.length() > Idea.LONGEST_OFFER) {
            problems.put("offer", "tray.idea.long");
        }
        if (this.organisation.isEmpty()) {
            problems.put("organisation", "tray.idea.organisation.missing");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("tray.idea.title", this.title);
        texts.put("tray.idea.description", this.description);
        texts.put("tray.idea.offer", this.offer);
        return texts;
    }

    /** Only when there are no problems. */
    Idea.Terms toTerms(Language language) {
        return new Idea.Terms(language, Typed.choice(IdeaKind.class, this.kind).orElseThrow(), this.title,
                this.description, this.theme.isEmpty() ? null : FocusAreaId.of(this.theme), Typed.orNull(this.offer),
                OrganisationId.of(this.organisation));
    }

    private static void need(Map<String, String> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.put(field, "tray.idea." + field + ".missing");
        }
        else if (text.length() > most) {
            problems.put(field, "tray.idea.long");
        }
    }

}
