package fi.yhdyspinta.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fi.yhdyspinta.platform.document.NaughtyStrings;

/** Strings that break programs, as many in a heap as a field takes, one on a line. */
final class Heaps {

    /** Nothing to the eye, or hardly anything. */
    static final List<String> LONELY = List.of(" ", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u202E", "\u0001", "-",
            "0", "\uFFFD");

    /** What a field takes is not always said; then less is tried. */
    static final List<Integer> SIZES = List.of(40_000, 4_000, 900, 300);

    private final List<String> strings = NaughtyStrings.all().stream().filter(Heaps::canBeTyped).toList();

    private final Map<Integer, List<String>> heaps = new ConcurrentHashMap<>();

    /** The heaps that a field takes; what is longer than it takes is left out. */
    List<String> listFor(Sheet.Field field, int size) {
        int most = Math.min(field.most(), field.isArea() ? size : Math.max(190, size / 10));
        return this.heaps.computeIfAbsent(field.isArea() ? most : -most, this::pile);
    }

    /** No browser sends these; as bytes they are sent elsewhere. */
    private static boolean canBeTyped(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private List<String> pile(int size) {
        var between = size > 0 ? "\n" : " ";
        int most = Math.abs(size);
        var heaps = new ArrayList<String>();
        var heap = new StringBuilder();
        for (var text : this.strings) {
            if (text.length() <= most && !text.isBlank()) {
                if (heap.length() + text.length() + 1 > most) {
                    heaps.add(heap.toString());
                    heap.setLength(0);
                }
                heap.append(heap.isEmpty() ? "" : between).append(text);
            }
        }
        heaps.add(heap.toString());
        return List.copyOf(heaps);
    }

}
