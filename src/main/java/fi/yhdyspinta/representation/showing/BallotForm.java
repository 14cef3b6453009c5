package fi.yhdyspinta.representation.showing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ballot as filled in.
 *
 * @param places by number of the candidate, what stands in its field
 * @param checked whether the voter has looked at it once more
 */
public record BallotForm(Map<Integer, String> places, boolean preferential, boolean checked) {

    static BallotForm of(List<Integer> candidates, Map<String, String> typed, boolean preferential) {
        var places = new TreeMap<Integer, String>();
        candidates.forEach(number -> places.put(number, typed.getOrDefault("place-" + number, "")));
        return new BallotForm(places, preferential, "true".equals(typed.get("checked")));
    }

    public String place(int number) {
        return this.places.getOrDefault(number, "");
    }

    /** Message keys of what is wrong, by field. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var taken = new TreeMap<String, Integer>();
        this.places.forEach((number, place) -> {
            if (!place.isEmpty() && !place.matches("[1-9][0-9]{0,3}")) {
                problems.put("place-" + number, "representation.ballot.wrong");
            }
            else if (this.preferential && !place.isEmpty() && taken.put(place, number) != null) {
                problems.put("place-" + number, "representation.ballot.twice");
            }
        });
        if (this.places.values().stream().allMatch(String::isEmpty)) {
            problems.put("place-" + this.places.keySet().stream().findFirst().orElse(1),
                    "representation.ballot.nobody");
        }
        if (!this.checked) {
            problems.put("checked", "representation.ballot.checked.missing");
        }
        return problems;
    }

    /**
     * The numbers, the most wanted first; a place left out in between does not matter.
     */
    List<Integer> preferences() {
        var chosen = new ArrayList<>(
                this.places.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).toList());
        chosen.sort(Comparator.comparing(entry -> Integer.valueOf(entry.getValue())));
        return chosen.stream().map(Map.Entry::getKey).toList();
    }

}
