package fi.yhdyspinta.outcome.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.DecisionItem;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/**
 * A decision item as typed.
 *
 * @param conclusions ids of what it covers
 * @param actions ids of what it covers
 */
public record DecisionForm(String body, String title, String proposal, List<String> conclusions,
        List<String> actions) implements EditForm {

    public DecisionForm {
        body = Objects.requireNonNullElse(body, "");
        title = Objects.requireNonNullElse(title, "");
        proposal = Objects.requireNonNullElse(proposal, "");
        conclusions = List.copyOf(Objects.requireNonNullElse(conclusions, List.of()));
        actions = List.copyOf(Objects.requireNonNullElse(actions, List.of()));
    }

    static DecisionForm of(DecisionItem item) {
        return new DecisionForm(item.body(), item.title(), item.proposal(),
                item.conclusions().stream().map(Object::toString).toList(),
                item.actions().stream().map(Object::toString).toList());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.orNull(this.body) == null) {
            problems.put("body", "outcome.decision.body.missing");
        }
        if (Typed.orNull(this.title) == null) {
            problems.put("title", "outcome.decision.title.missing");
        }
        if (Typed.orNull(this.proposal) == null) {
            problems.put("proposal", "outcome.decision.proposal.missing");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("outcome.decision.body", this.body);
        texts.put("outcome.decision.title", this.title);
        texts.put("outcome.decision.proposal", this.proposal);
        return texts;
    }

    Decisions.Wording toWording() {
        return new Decisions.Wording(this.body, this.title, this.proposal,
                this.conclusions.stream().map(ConclusionId::of).toList(),
                this.actions.stream().map(AgreedActionId::of).toList());
    }

}
