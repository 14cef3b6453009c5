package fi.yhdyspinta.round.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.format.RoundDocument;
import org.jspecify.annotations.Nullable;

/**
 * Where in a round file something stands, in words (kohta tiedostossa): "vaihe 1
 * (Aineisto käydään läpi), ajankohta" for {@code process[0].when}.
 */
public final class FilePlace {

    private static final String PREFIX = "round.field.";

    private static final Pattern PART = Pattern
        .compile("\\[(?<index>\\d+)]|\\[\"(?<quoted>[^\"]*)\"]|\\.?(?<name>[^.\\[\\]]+)");

    /** What names a thing to its reader, the best first. */
    private static final List<String> NAMES = List.of("name", "title", "text", "label", "group", "topic", "theme");

    private static final int LONGEST = 60;

    private final Frame frame;

    private final List<Step> steps = new ArrayList<>();

    private FilePlace(Frame frame) {
        this.frame = frame;
    }

    /**
     * A step on the way.
     *
     * @param words the field in the reader's language, with the number of the thing in
     * its list
     * @param label what the file itself calls the thing, empty when nothing
     */
    public record Step(String words, String label) {
    }

    /** The way from the whole to the place, without the names that things bear. */
    public static List<Step> of(Frame frame, String path) {
        return of(frame, path, null);
    }

    public static List<Step> of(Frame frame, String path, @Nullable RoundDocument document) {
        var place = new FilePlace(frame);
        place.walk(path, document);
        return List.copyOf(place.steps);
    }

    private void walk(String path, @Nullable Object from) {
        var here = from;
        var parts = PART.matcher(path);
        while (parts.find()) {
            if (parts.group("index") == null) {
                var name = Optional.ofNullable(parts.group("name")).orElse(parts.group("quoted"));
                here = part(here, name);
                this.steps.add(new Step(word(name), ""));
            }
            else {
                int index = Integer.parseInt(parts.group("index"));
                here = here instanceof List<?> list && index < list.size() ? list.get(index) : null;
                count(index + 1, label(here));
            }
        }
    }

    private void count(int number, String label) {
        var before = this.steps.isEmpty() ? "" : this.steps.removeLast().words() + " ";
        this.steps.add(new Step(before + number, label));
    }

    /** A field that nobody knows is told by the writer's own word, in quotes. */
    private String word(String name) {
        var word = this.frame.text(PREFIX + name);
        return word.startsWith(PREFIX) ? "”" + name.replace('_', ' ') + "”" : word;
    }

    private static @Nullable Object part(@Nullable Object of, String name) {
        return switch (of) {
            case Record whole -> Leftovers.parts(whole)
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(Leftovers.Part::value)
                .orElse(null);
            case Map<?, ?> map -> map.get(name);
            case null, default -> null;
        };
    }

    private static String label(@Nullable Object thing) {
        return switch (thing) {
            case String text -> shortened(text);
            case Record whole -> NAMES.stream()
                .flatMap(name -> Stream.ofNullable(part(whole, name)))
                .filter(String.class::isInstance)
                .map(text -> shortened((String) text))
                .findFirst()
                .orElse("");
            case null, default -> "";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

}
