package fi.yhdyspinta.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every deed the audit trail remembers is told in words. */
class AuditTextsTest {

    private static final Pattern DEEDS = Pattern.compile("enum \\w+ implements AuditAction \\{\\s*([A-Z_,\\s]+)");

    @Test
    void everyAuditActionHasAText() {
        var deeds = Sources.list(Sources.JAVA, ".java")
            .stream()
            .map(Sources::read)
            .flatMap(source -> DEEDS.matcher(source).results())
            .flatMap(found -> Stream.of(found.group(1).strip().split("[,\\s]+")))
            .distinct()
            .toList();

        assertThat(deeds).hasSizeGreaterThan(50);
        for (var language : List.of("", "_sv", "_en")) {
            var texts = Sources.read(Sources.MESSAGES.resolve("home" + language + ".properties"));
            assertThat(deeds).as("deeds of the audit trail without words in home%s", language)
                .allMatch(deed -> texts.contains("\nhome.audit.action." + deed + "="));
        }
    }

}
