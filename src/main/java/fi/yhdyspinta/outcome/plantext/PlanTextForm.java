package fi.yhdyspinta.outcome.plantext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.PlanTextDraft;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/**
 * A sentence of the plan as typed.
 *
 * @param source "actions/id" or "conclusions/id", what it tells of
 */
public record PlanTextForm(String source, String year, String chapter, String sentence) implements EditForm {

    public PlanTextForm {
        source = Objects.requireNonNullElse(source, "");
        year = Objects.requireNonNullElse(year, "");
        chapter = Objects.requireNonNullElse(chapter, "");
        sentence = Objects.requireNonNullElse(sentence, "");
    }

    static PlanTextForm of(PlanTextDraft draft) {
        var source = draft.action() == null ? "conclusions/" + draft.conclusion() : "actions/" + draft.action();
        return new PlanTextForm(source, String.valueOf(draft.year()), draft.chapter(), draft.sentence());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!this.source.startsWith("actions/") && !this.source.startsWith("conclusions/")) {
            problems.put("source", "outcome.planText.source.missing");
        }
        if (!this.year.strip().matches("20\\d\\d")) {
            problems.put("year", "outcome.planText.year.wrong");
        }
        if (Typed.orNull(this.chapter) == null) {
            problems.put("chapter", "outcome.planText.chapter.missing");
        }
        if (Typed.orNull(this.sentence) == null) {
            problems.put("sentence", "outcome.planText.sentence.missing");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("outcome.planText.year", this.year);
        texts.put("outcome.planText.chapter", this.chapter);
        texts.put("outcome.planText.sentence", this.sentence);
        return texts;
    }

    PlanTextDraft toDraft() {
        var id = this.source.substring(this.source.indexOf('/') + 1);
        var action = this.source.startsWith("actions/");
        return new PlanTextDraft(action ? AgreedActionId.of(id) : null, action ? null : ConclusionId.of(id),
                Integer.parseInt(this.year.strip()), this.chapter, this.sentence);
    }

}
