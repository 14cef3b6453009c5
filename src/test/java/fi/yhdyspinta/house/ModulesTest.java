package fi.yhdyspinta.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import fi.yhdyspinta.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep to their neighbours, and the map of them is current. */
class ModulesTest {

    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");

    private static final String BEGIN = "<!-- modules: written by bin/modules -->\n";

    private static final String END = "<!-- /modules -->";

    /** The compiled templates are no module; TemplatesTest looks after them. */
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class,
            JavaClass.Predicates.resideInAPackage("fi.yhdyspinta.pages..").or(OwnClasses.OF_TESTS));

    @Test
    void callsGoDownOnly() {
        MODULES.verify();
    }

    @Test
    void mapInArchitectureIsCurrent() throws IOException {
        var document = Files.readString(ARCHITECTURE);
        var begin = document.indexOf(BEGIN) + BEGIN.length();
        var end = document.indexOf(END);
        assertThat(document).as("%s with the markers of its module map", ARCHITECTURE).contains(BEGIN, END);
        if (Boolean.getBoolean("yhdyspinta.write")) {
            Files.writeString(ARCHITECTURE, document.substring(0, begin) + map() + document.substring(end));
            return;
        }
        assertThat(document.substring(begin, end)).as("The module map in %s is old: run bin/modules", ARCHITECTURE)
            .isEqualTo(map());
    }

    private static String map() {
        return MODULES.stream()
            .map(module -> module.getIdentifier().toString())
            .filter(name -> !name.equals("platform"))
            .sorted(Comparator.comparingInt(ModulesTest::height).thenComparing(Comparator.naturalOrder()))
            .map(ModulesTest::line)
            .collect(
                    Collectors.joining("\n", "\n| module | leans on |\n|---|---|\n| `platform` | nothing |\n", "\n\n"));
    }

    private static String line(String name) {
        var neighbours = Neighbours.leansOnAnybody(name) ? "anybody"
                : Neighbours.of(name).stream().map(other -> "`" + other + "`").collect(Collectors.joining(", "));
        return "| `%s` | %s |".formatted(name, neighbours.isEmpty() ? "`platform` only" : neighbours);
    }

    /** How many floors the module stands above the ground. */
    private static int height(String name) {
        return Neighbours.leansOnAnybody(name) ? Integer.MAX_VALUE
                : Neighbours.of(name).stream().mapToInt(other -> height(other) + 1).max().orElse(0);
    }

}
