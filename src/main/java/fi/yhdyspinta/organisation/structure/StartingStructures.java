package fi.yhdyspinta.organisation.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.platform.NotFound;

/** The structures that come with the platform (valmiit rakenteet). */
final class StartingStructures {

    private static final List<StartingStructure> ALL = List
        .of("pohjois-savo", "keski-suomi", "etela-karjala", "nelja-tasoa")
        .stream()
        .map(StartingStructures::read)
        .toList();

    private StartingStructures() {
    }

    static List<StartingStructure> list() {
        return ALL;
    }

    /**
     * @throws NotFound when there is none of that key
     */
    static StartingStructure get(String key) {
        return ALL.stream()
            .filter(structure -> structure.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such structure"));
    }

    private static StartingStructure read(String key) {
        try (var file = StartingStructures.class.getResourceAsStream("/structures/" + key + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("Missing structure " + key);
            }
            return StructureFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
