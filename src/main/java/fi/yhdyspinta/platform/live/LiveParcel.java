package fi.yhdyspinta.platform.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All messages of one revision, encoded once for all readers. Only the last bears the id,
 * so that a reader who got half of them is sent all again.
 */
record LiveParcel(long revision, byte[] bytes) {

    /** What a source draws for a variant, up to the revision it vouches for. */
    static List<LiveParcel> of(LiveChanges changes, String variant) {
        return changes.draw(variant)
            .stream()
            .filter(message -> message.revision() <= changes.revision())
            .sorted(Comparator.comparingLong(LiveMessage::revision))
            .collect(Collectors.groupingBy(LiveMessage::revision, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> new LiveParcel(entry.getKey(), encode(entry.getValue())))
            .toList();
    }

    private static byte[] encode(List<LiveMessage> messages) {
        var bytes = new ByteArrayOutputStream(1024);
        for (int at = 0; at < messages.size(); at++) {
            bytes.writeBytes(messages.get(at).encoded(at == messages.size() - 1).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

}
