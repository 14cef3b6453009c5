package fi.yhdyspinta.analysis.finding;

import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** A finding as typed, in the language of the one who writes. */
public record FindingForm(String text, FindingKind kind, String theme) implements EditForm {

    public FindingForm {
        text = Objects.requireNonNullElse(text, "");
        kind = Objects.requireNonNullElse(kind, FindingKind.OBSERVATION);
        theme = Objects.requireNonNullElse(theme, "");
    }

    static FindingForm of(Finding finding, Language language) {
        return new FindingForm(finding.text().in(language), finding.kind(),
                Objects.requireNonNullElse(finding.theme(), ""));
    }

    @Override
    public Map<String, String> problems() {
        return Typed.orNull(this.text) == null ? Map.of("text", "analysis.finding.text.missing") : Map.of();
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("analysis.finding.text", this.text, "analysis.finding.theme", this.theme);
    }

    FindingDraft toDraft(Language language, @Nullable LocalText before) {
        return new FindingDraft(this.kind, Typed.orNull(this.theme), Typed.in(language, this.text, before));
    }

}
