package fi.yhdyspinta.round.showing;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import fi.yhdyspinta.round.format.RoundDocument;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every field that a round file may have is told in words. */
class FilePlaceTest {

    private static final Set<String> NEVER_SHOWN = Set.of("answer", "goals", "measures", "cooperation", "by_party",
            "digits", "fields", "items", "value", "extra");

    private final Set<Class<?>> seen = new HashSet<>();

    private final Set<String> names = new TreeSet<>();

    @Test
    void everyFieldOfTheFormatHasItsWord() throws IOException {
        gather(RoundDocument.class);
        var words = new Properties();
        try (var file = new ClassPathResource("messages/round_field.properties").getInputStream()) {
            words.load(file);
        }

        assertThat(this.names).hasSizeGreaterThan(100)
            .filteredOn(name -> !NEVER_SHOWN.contains(name))
            .allSatisfy(name -> assertThat(words).containsKey("round.field." + name));
    }

    private void gather(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::gather);
        }
        else if (type instanceof Class<?> plain && plain.getPackage() == RoundDocument.class.getPackage()
                && this.seen.add(plain)) {
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(this::gather);
            }
            if (plain.isRecord() && !plain.getSimpleName().equals("Extra")) {
                Arrays.stream(plain.getRecordComponents()).forEach(part -> {
                    this.names.add(part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                    gather(part.getGenericType());
                });
            }
        }
    }

}
