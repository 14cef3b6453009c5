package fi.yhdyspinta.outcome.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An action as typed. The parties and their promises stand in the same order; the first
 * party leads.
 *
 * @param party ids of organisations, empty where nothing is chosen
 * @param conclusions ids
 */
public record ActionForm(String what, List<String> party, List<String> promise, String due, String goal, String euros,
        String personYears, String firstStep, String indicator, List<String> conclusions) implements EditForm {

    private static final int EMPTY_ROWS = 3;

    public ActionForm {
        what = Objects.requireNonNullElse(what, "");
        party = List.copyOf(Objects.requireNonNullElse(party, List.of()));
        promise = List.copyOf(Objects.requireNonNullElse(promise, List.of()));
        due = Objects.requireNonNullElse(due, "");
        goal = Objects.requireNonNullElse(goal, "");
        euros = Objects.requireNonNullElse(euros, "");
        personYears = Objects.requireNonNullElse(personYears, "");
        firstStep = Objects.requireNonNullElse(firstStep, "");
        indicator = Objects.requireNonNullElse(indicator, "");
        conclusions = List.copyOf(Objects.requireNonNullElse(conclusions, List.of()));
    }

    static ActionForm empty(List<String> conclusions) {
        return new ActionForm("", List.of(), List.of(), "", "", "", "", "", "", conclusions);
    }

    static ActionForm of(AgreedAction action, Language language) {
        var resource = action.resource();
        return new ActionForm(action.what().in(language),
                action.parties().stream().map(party -> party.organisation().toString()).toList(),
                action.parties().stream().map(party -> orEmpty(party.promise())).toList(), orEmpty(action.dueOn()),
                orEmpty(action.goal()), resource.euros() == null ? "" : resource.euros().toPlainString(),
                resource.personYears() == null ? "" : resource.personYears().toPlainString(),
                orEmpty(action.firstStep()), orEmpty(action.indicator()),
                action.conclusions().stream().map(Object::toString).toList());
    }

    /** How many rows of parties the page shows: those there are and some empty ones. */
    public int rows() {
        return Math.max(2, promises().size()) + EMPTY_ROWS;
    }

    public String partyAt(int row) {
        return row < this.party.size() ? this.party.get(row) : "";
    }

    public String promiseAt(int row) {
        return row < this.promise.size() ? this.promise.get(row) : "";
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.orNull(this.what) == null) {
            problems.put("what", "outcome.action.what.missing");
        }
        var parties = this.party.stream().filter(id -> !id.isEmpty()).toList();
        if (partyAt(0).isEmpty()) {
            problems.put("party0", "outcome.action.lead.missing");
        }
        else if (new HashSet<>(parties).size() < parties.size()) {
            problems.put("party0", "outcome.action.party.twice");
        }
        if (!this.due.isBlank() && Typed.date(this.due).isEmpty()) {
            problems.put("due", "outcome.action.due.wrong");
        }
        if (isNoAmount(this.euros)) {
            problems.put("euros", "outcome.action.number.wrong");
        }
        if (isNoAmount(this.personYears)) {
            problems.put("personYears", "outcome.action.number.wrong");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("outcome.action.what", this.what);
        texts.put("outcome.action.promises", String.join("\n", this.promise).strip());
        texts.put("outcome.action.due", this.due);
        texts.put("outcome.action.firstStep", this.firstStep);
        texts.put("outcome.action.indicator", this.indicator);
        texts.put("outcome.action.euros", this.euros);
        texts.put("outcome.action.personYears", this.personYears);
        return texts;
    }

    ActionTerms toTerms(Language language, @Nullable LocalText before) {
        var resource = new Resource(Typed.number(this.euros).orElse(null), Typed.number(this.personYears).orElse(null));
        return new ActionTerms(Typed.in(language, this.what, before), OrganisationId.of(partyAt(0)), promises(),
                Typed.date(this.due).orElse(null), this.goal.isEmpty() ? null : GoalId.of(this.goal), resource,
                Typed.orNull(this.firstStep), Typed.orNull(this.indicator),
                this.conclusions.stream().map(ConclusionId::of).toList());
    }

    private List<Promise> promises() {
        var promises = new ArrayList<Promise>();
        for (int row = 0; row < this.party.size(); row++) {
            if (!this.party.get(row).isEmpty()) {
                promises.add(new Promise(OrganisationId.of(this.party.get(row)), Typed.orNull(promiseAt(row))));
            }
        }
        return promises;
    }

    private static boolean isNoAmount(String text) {
        return !text.isBlank() && Typed.number(text)
            .filter(number -> number.signum() >= 0 && number.precision() - number.scale() <= 5 + 4)
            .isEmpty();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

}
