package fi.yhdyspinta.journey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A few of what could be tried, others in each place, so that all of it is tried
 * somewhere in reasonable time. With {@code -Dtest.everything=true} all of it is tried
 * everywhere, which takes hours.
 */
final class Sample {

    private static final boolean EVERYTHING = Boolean.getBoolean("test.everything");

    private Sample() {
    }

    /**
     * @param place where they are tried; the same place gets the same ones each time
     * @param most how many at most
     */
    static <T> List<T> of(List<T> all, int most, String place) {
        if (EVERYTHING || all.size() <= most) {
            return all;
        }
        int first = Math.floorMod(place.hashCode(), all.size());
        return IntStream.range(0, most)
            .mapToObj(number -> all.get((first + number * all.size() / most) % all.size()))
            .toList();
    }

}
