package fi.yhdyspinta.platform.live;

import java.util.UUID;

import fi.yhdyspinta.platform.TypedId;

/**
 * What one may follow live: a thing of a kind within a county, for example a wall.
 *
 * @param kind one lower case word, the {@link LiveSource#kind()} that draws it
 */
public record LiveTopic(UUID county, String kind, UUID subject) {

    public LiveTopic {
        if (!kind.matches("[a-z]+")) {
            throw new IllegalArgumentException("A kind is one lower case word");
        }
    }

    public static LiveTopic of(UUID county, String kind, TypedId subject) {
        return new LiveTopic(county, kind, subject.value());
    }

    static LiveTopic parse(String text) {
        var parts = text.split(" ", -1);
        return new LiveTopic(UUID.fromString(parts[0]), parts[1], UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return this.county + " " + this.kind + " " + this.subject;
    }

}
