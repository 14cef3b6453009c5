package fi.yhdyspinta.tray.service;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.WordLikeness;
import fi.yhdyspinta.platform.LocalText;

/**
 * A goal that a service may serve, and why one may think so (ehdotus). People decide.
 *
 * @param words those of the goal that stand in the service too
 * @param alike how many services of the same class have been linked to the goal
 */
public record Suggestion(Goal goal, List<String> words, int alike) {

    private static final int MOST = 5;

    public Suggestion {
        words = List.copyOf(words);
    }

    /**
     * Goals that the service is not linked to yet, the likeliest first.
     */
    static List<Suggestion> of(Details service, List<Goal> goals, Set<GoalId> linked,
            List<GoalLinkStore.Likeness> likenesses) {
        var texts = texts(service);
        return goals.stream()
            .filter(goal -> !linked.contains(goal.id()))
            .map(goal -> new Suggestion(goal, WordLikeness.common(goal.text(), texts),
                    likenesses.stream()
                        .filter(likeness -> likeness.goal().equals(goal.id()))
                        .mapToInt(GoalLinkStore.Likeness::services)
                        .max()
                        .orElse(0)))
            .filter(suggestion -> suggestion.weight() > 0)
            .sorted(Comparator.comparingInt(Suggestion::weight).reversed())
            .limit(MOST)
            .toList();
    }

    private static List<LocalText> texts(Details service) {
        return Stream
            .of(Stream.of(service.name()), Stream.ofNullable(service.summary()),
                    service.terms().stream().map(Term::name))
            .flatMap(each -> each)
            .toList();
    }

    /** What people have done with others of the class says more than a word. */
    private int weight() {
        return this.words.size() + (this.alike > 0 ? 2 : 0);
    }

}
