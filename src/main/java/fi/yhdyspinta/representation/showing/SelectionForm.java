package fi.yhdyspinta.representation.showing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fi.yhdyspinta.representation.counting.Candidate;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.selection.Choice;

/**
 * What the coordinator adds for the selection, as typed.
 *
 * @param roles by number: "", "REPRESENTATIVE" or "DEPUTY"
 */
public record SelectionForm(String publicValue, String publicValueSource, Map<Integer, String> roles,
        Map<Integer, String> reasons, String explanation) {

    private static final int LONGEST = 2_000;

    static SelectionForm of(List<Candidate> candidates, Map<String, String> typed) {
        var roles = new TreeMap<Integer, String>();
        var reasons = new TreeMap<Integer, String>();
        candidates.forEach(one -> {
            roles.put(one.number(), typed.getOrDefault("role-" + one.number(), ""));
            reasons.put(one.number(), typed.getOrDefault("reason-" + one.number(), ""));
        });
        return new SelectionForm(typed.getOrDefault("publicValue", ""), typed.getOrDefault("publicValueSource", ""),
                roles, reasons, typed.getOrDefault("explanation", ""));
    }

    public String role(int number) {
        return this.roles.getOrDefault(number, "");
    }

    public String reason(int number) {
        return this.reasons.getOrDefault(number, "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems(Procedure procedure, List<Candidate> candidates) {
        var problems = new LinkedHashMap<String, String>();
        if (procedure.method().needsLot()) {
            needed(problems, "publicValue", this.publicValue);
            needed(problems, "publicValueSource", this.publicValueSource);
        }
        else {
            namingProblems(problems, procedure, candidates);
        }
        if (this.explanation.length() > LONGEST) {
            problems.put("explanation", "representation.tooLong");
        }
        return problems;
    }

    private void namingProblems(Map<String, String> problems, Procedure procedure, List<Candidate> candidates) {
        var named = numbers("REPRESENTATIVE");
        if (named.isEmpty()) {
            problems.put("role-" + candidates.getFirst().number(), "representation.selection.nobody");
        }
        if (named.size() > procedure.seats()) {
            problems.put("role-" + named.getLast(), "representation.selection.tooMany");
        }
        if (numbers("DEPUTY").size() > procedure.deputies()) {
            problems.put("role-" + numbers("DEPUTY").getLast(), "representation.selection.tooManyDeputies");
        }
        this.roles.forEach((number, role) -> {
            if (!role.isEmpty() || reason(number).length() > LONGEST) {
                needed(problems, "reason-" + number, reason(number));
            }
        });
        var chosen = candidates.stream().filter(one -> named.contains(one.number())).toList();
        if (!procedure.criteria().areMetBy(chosen) && this.explanation.isBlank()) {
            problems.put("explanation", "representation.selection.unmet");
        }
    }

    Choice toChoice(Procedure procedure) {
        if (procedure.method().needsLot()) {
            return new Choice(oneLine(this.publicValue), this.publicValueSource.strip(), List.of(), List.of(), Map.of(),
                    this.explanation.strip());
        }
        var reasons = new TreeMap<Integer, String>();
        this.reasons.forEach((number, reason) -> {
            if (!reason.isBlank()) {
                reasons.put(number, reason.strip());
            }
        });
        return new Choice("", "", numbers("REPRESENTATIVE"), numbers("DEPUTY"), reasons, this.explanation.strip());
    }

    /** White space as anybody would type it again: one blank between words. */
    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private List<Integer> numbers(String role) {
        var numbers = new ArrayList<Integer>();
        this.roles.forEach((number, chosen) -> {
            if (chosen.equals(role)) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private static void needed(Map<String, String> problems, String field, String typed) {
        if (typed.isBlank()) {
            problems.put(field, "representation.missing");
        }
        else if (typed.length() > LONGEST) {
            problems.put(field, "representation.tooLong");
        }
    }

}
