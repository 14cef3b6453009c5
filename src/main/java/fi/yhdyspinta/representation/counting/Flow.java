package fi.yhdyspinta.representation.counting;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The greatest flow through a small net, one unit at a time (Ford and Fulkerson). */
final class Flow {

    static final String SOURCE = "source";

    static final String SINK = "sink";

    private final Map<String, Map<String, Integer>> left = new TreeMap<>();

    void limit(String from, String to, int most) {
        edges(from).put(to, most);
        edges(to).putIfAbsent(from, 0);
    }

    int greatest() {
        int total = 0;
        while (push(SOURCE, new HashSet<>())) {
            total++;
        }
        return total;
    }

    private boolean push(String from, Set<String> seen) {
        if (from.equals(SINK)) {
            return true;
        }
        seen.add(from);
        for (var to : edges(from).keySet()) {
            if (edges(from).getOrDefault(to, 0) > 0 && !seen.contains(to) && push(to, seen)) {
                edges(from).merge(to, -1, Integer::sum);
                edges(to).merge(from, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private Map<String, Integer> edges(String from) {
        return this.left.computeIfAbsent(from, unused -> new TreeMap<>());
    }

}
