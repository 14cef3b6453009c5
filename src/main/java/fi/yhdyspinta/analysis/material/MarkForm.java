package fi.yhdyspinta.analysis.material;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Span;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The marking of a fragment as typed.
 *
 * @param quote the words selected or pasted
 * @param start where they were selected, told by the script
 * @param sentence "start-end" of the sentence chosen
 * @param finding id of a finding, or empty for a new one
 * @param text of the new finding
 */
public record MarkForm(String quote, String start, String sentence, String finding, String text, FindingKind kind,
        String theme) {

    public MarkForm {
        quote = Objects.requireNonNullElse(quote, "");
        start = Objects.requireNonNullElse(start, "");
        sentence = Objects.requireNonNullElse(sentence, "");
        finding = Objects.requireNonNullElse(finding, "");
        text = Objects.requireNonNullElse(text, "");
        kind = Objects.requireNonNullElse(kind, FindingKind.OBSERVATION);
        theme = Objects.requireNonNullElse(theme, "");
    }

    public static MarkForm empty() {
        return new MarkForm("", "", "", "", "", FindingKind.OBSERVATION, "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.orNull(this.quote) == null && span() == null) {
            problems.put("quote", "analysis.mark.nothing");
        }
        if (this.finding.isEmpty() && Typed.orNull(this.text) == null) {
            problems.put("text", "analysis.mark.noFinding");
        }
        return problems;
    }

    Material.Marking toMarking(Language language) {
        return new Material.Marking(Typed.orNull(this.quote), near(), span(),
                this.finding.isEmpty() ? null : FindingId.of(this.finding),
                this.finding.isEmpty()
                        ? new FindingDraft(this.kind, Typed.orNull(this.theme), Typed.in(language, this.text, null))
                        : null);
    }

    private int near() {
        return this.start.matches("\\d{1,6}") ? Integer.parseInt(this.start) : 0;
    }

    private @Nullable Span span() {
        if (!this.sentence.matches("\\d{1,6}-\\d{1,6}")) {
            return null;
        }
        var ends = this.sentence.split("-", 2);
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[1]);
        return from < to ? new Span(from, to) : null;
    }

}
