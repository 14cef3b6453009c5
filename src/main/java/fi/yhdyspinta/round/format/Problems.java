package fi.yhdyspinta.round.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers problems as they turn up, so that the writer of a file hears of all of them at
 * once.
 */
final class Problems {

    private static final String PREFIX = "round.format.";

    private final List<Problem> found = new ArrayList<>();

    private final int most;

    Problems(int most) {
        this.most = most;
    }

    void add(Place place, String key, Object... arguments) {
        if (!isFull()) {
            found.add(
                    new Problem(place.line(), place.column(), place.path().toString(), PREFIX + key, texts(arguments)));
        }
    }

    /** A scratch collection, for trying whether a value fits. */
    Problems aside() {
        return new Problems(1);
    }

    boolean isFull() {
        return found.size() >= most;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }

    private static List<String> texts(Object[] arguments) {
        var texts = new ArrayList<String>();
        for (var argument : arguments) {
            texts.add(argument.toString());
        }
        return texts;
    }

}
