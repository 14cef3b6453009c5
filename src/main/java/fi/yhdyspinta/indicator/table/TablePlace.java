package fi.yhdyspinta.indicator.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a table is (taulukon paikka): with the source, or in a file that was brought
 * here.
 */
public sealed interface TablePlace {

    /** Its path with the source, or its id there. */
    record AtSource(String path) implements TablePlace {

        @Override
        public String toString() {
            return this.path;
        }

    }

    /** A file that was brought here. */
    record Brought(TableCopyId copy) implements TablePlace {

        @Override
        public String toString() {
            return FILE + this.copy;
        }

    }

    /** Begins the address of a file. */
    String FILE = "file:";

    Pattern PART = Pattern.compile("[0-9A-Za-z_.-]{1,100}");

    Pattern LANGUAGE = Pattern.compile("fi|sv|en");

    int LONGEST = 300;

    /**
     * Reads what was typed: a path, an id, or the whole address of the table's page or of
     * its interface. Empty when it is none of these.
     */
    static Optional<TablePlace> of(String typed) {
        var text = typed.strip();
        if (text.startsWith(FILE)) {
            return id(text.substring(FILE.length())).map(Brought::new);
        }
        var parts = parts(text);
        return parts.isEmpty() || String.join("/", parts).length() > LONGEST
                || !parts.stream().allMatch(PART.asMatchPredicate()) || parts.contains("..") ? Optional.empty()
                        : Optional.of(new AtSource(String.join("/", parts)));
    }

    /**
     * Of an address what follows the language; folders as "StatFin__vaerak" by their last
     * part.
     */
    private static List<String> parts(String text) {
        var isAddress = text.matches("(?i)https?://.*");
        var parts = Arrays.stream(text.replaceFirst("(?i)https?://[^/]*", "").replaceFirst("[?#].*", "").split("/"))
            .filter(part -> !part.isEmpty())
            .toList();
        if (!isAddress) {
            return parts;
        }
        var language = parts.stream().filter(LANGUAGE.asMatchPredicate()).findFirst();
        return language.map(found -> parts.subList(parts.indexOf(found) + 1, parts.size()))
            .orElse(List.of())
            .stream()
            .map(part -> part.contains("__") ? part.substring(part.lastIndexOf("__") + 2) : part)
            .toList();
    }

    private static Optional<TableCopyId> id(String text) {
        try {
            return Optional.of(new TableCopyId(UUID.fromString(text)));
        }
        catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

}
