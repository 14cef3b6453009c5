package fi.yhdyspinta.house;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates keep to the neighbours as classes do, which Modulith does not see: their own
 * module, the platform, and of an allowed neighbour what its root holds, be it a type or
 * a template.
 */
class TemplatesTest {

    private static final Pattern TYPE = Pattern.compile("\\bfi\\.yhdyspinta\\.([a-z]+)\\.([\\w.]*)");

    private static final Pattern CALL = Pattern.compile("@template\\.([a-zA-Z]+)\\.([\\w.]+)");

    static Stream<Path> templates() {
        return Sources.list(Sources.TEMPLATES, ".jte").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateUsesItsNeighboursApiOnly(Path template) {
        var module = Sources.moduleOf(Sources.TEMPLATES, template);
        for (var used : TYPE.matcher(Sources.read(template)).results().toList()) {
            assertThat(mayUse(module, used.group(1), Character.isUpperCase(used.group(2).charAt(0))))
                .as("%s may use %s", template, used.group())
                .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateCallsItsNeighboursRootTemplatesOnly(Path template) {
        var module = Sources.moduleOf(Sources.TEMPLATES, template);
        for (var call : CALL.matcher(Sources.read(template)).results().toList()) {
            assertThat(mayUse(module, call.group(1), !call.group(2).contains(".")))
                .as("%s may call %s", template, call.group())
                .isTrue();
        }
    }

    private static boolean mayUse(String module, String other, boolean standsInRoot) {
        return other.equals(module) || other.equals("platform")
                || standsInRoot && (Neighbours.leansOnAnybody(module) || Neighbours.of(module).contains(other));
    }

}
