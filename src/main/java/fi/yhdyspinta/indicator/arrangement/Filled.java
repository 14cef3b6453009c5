package fi.yhdyspinta.indicator.arrangement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Member;

/** What stands in a set when something has been done with one of its indicators. */
final class Filled {

    private Filled() {
    }

    /** What is not there is neither moved nor taken away, and nothing is there twice. */
    static List<Member> of(List<Member> members, IndicatorKey key, Filling filling) {
        int at = members.stream().map(Member::key).toList().indexOf(key);
        if (at < 0) {
            return filling == Filling.ADD ? Stream.concat(members.stream(), Stream.of(new Member(key, null))).toList()
                    : members;
        }
        return switch (filling) {
            case ADD -> members;
            case UP, DOWN -> moved(members, at, filling == Filling.UP);
            case REMOVE -> members.stream().filter(member -> !member.key().equals(key)).toList();
            case AS_SAID, HIGH, LOW, NEITHER -> {
                var directed = new ArrayList<>(members);
                directed.set(at, new Member(key, filling.direction()));
                yield directed;
            }
        };
    }

    /** With one moved by one; at either end it stays. */
    static <T> List<T> moved(List<T> all, int at, boolean up) {
        int other = Math.clamp(up ? at - 1L : at + 1L, 0, all.size() - 1);
        var moved = new ArrayList<>(all);
        Collections.swap(moved, at, other);
        return moved;
    }

}
