package fi.yhdyspinta.house;

import java.nio.file.Path;
import java.util.Set;
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

    /** Lists of many rounds, and pages before there is any. */
    private static final Set<String> BESIDE_THE_ROUNDS = Set.of("platform/problem.jte", "round/showing/importing.jte",
            "round/showing/preview.jte", "round/showing/list.jte", "workshop/joining/code.jte",
            "workshop/view/list.jte");

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

    /** Made-up content says on each of its pages that it is made up. */
    @ParameterizedTest
    @MethodSource("templates")
    void pageOfARoundSaysWhetherTheRoundIsAnExample(Path template) {
        var page = Sources.read(template).split("@template\\.platform\\.page\\(", 2);
        var name = Sources.TEMPLATES.relativize(template).toString();
        if (page.length == 2 && !BESIDE_THE_ROUNDS.contains(name)
                && !name.matches("(home|identity|indicator|organisation)/.*")) {
            assertThat(page[1].split("content = @`", 2)[0]).as(name).contains("example = ");
        }
    }

    private static boolean mayUse(String module, String other, boolean standsInRoot) {
        return other.equals(module) || other.equals("platform")
                || standsInRoot && (Neighbours.leansOnAnybody(module) || Neighbours.of(module).contains(other));
    }

}
