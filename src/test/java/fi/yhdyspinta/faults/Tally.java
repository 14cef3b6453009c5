package fi.yhdyspinta.faults;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a ledger says when it is compared with what is there.
 *
 * @param acknowledged writes that the server has confirmed
 * @param lost of them, those that are not there
 * @param doubled what is there more than once
 * @param half what is there in part
 */
record Tally(int acknowledged, int lost, int doubled, int half) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(this.acknowledged + other.acknowledged, this.lost + other.lost, this.doubled + other.doubled,
                this.half + other.half);
    }

    boolean isClean() {
        return this.lost == 0 && this.doubled == 0 && this.half == 0;
    }

    /** Compares what was acknowledged with everything that is found, each by its name. */
    static Tally of(Collection<String> acknowledged, Collection<String> found) {
        Map<String, Long> there = found.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        var lost = acknowledged.stream().filter(each -> !there.containsKey(each)).toList();
        var doubled = there.keySet().stream().filter(each -> there.get(each) > 1).toList();
        lost.forEach(each -> System.out.println("Lost: " + each));
        doubled.forEach(each -> System.out.println("Doubled: " + each));
        return new Tally(acknowledged.size(), lost.size(), doubled.size(), 0);
    }

}
