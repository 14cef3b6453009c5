package fi.yhdyspinta.round.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the values that are not made of other values. */
final class ScalarReader {

    private static final Pattern CLOCK = Pattern.compile("\\d{2}:\\d{2}");

    private static final Map<Class<?>, Kind> KINDS = Map.of(String.class, new Kind("text", ScalarReader::text),
            FuzzyDate.class, new Kind("text", tree -> text(tree).map(FuzzyDate::new)), Integer.class,
            new Kind("number", ScalarReader::number), int.class, new Kind("number", ScalarReader::number),
            boolean.class, new Kind("truth", ScalarReader::truth), LocalDate.class,
            new Kind("date", ScalarReader::date), LocalTime.class, new Kind("time", ScalarReader::time));

    private ScalarReader() {
    }

    /**
     * @param name what is expected, as the texts of problems call it
     */
    record Kind(String name, Function<Tree, Optional<?>> reader) {
    }

    static Optional<Kind> kindFor(Class<?> type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /**
     * A number or a truth where text is wanted is taken as it was written: nobody should
     * need to quote an id.
     */
    static Optional<String> text(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> Optional.of(text.text());
            case Tree.Figure figure -> Optional.of(figure.digits());
            case Tree.Truth truth -> Optional.of(String.valueOf(truth.value()));
            case Tree.Nothing nothing -> Optional.empty();
            case Tree.Sequence sequence -> Optional.empty();
            case Tree.Mapping mapping -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Tree tree) {
        try {
            return tree instanceof Tree.Figure figure ? Optional.of(Integer.parseInt(figure.digits()))
                    : Optional.empty();
        }
        catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(Tree tree) {
        return tree instanceof Tree.Truth truth ? Optional.of(truth.value()) : Optional.empty();
    }

    private static Optional<LocalDate> date(Tree tree) {
        try {
            return tree instanceof Tree.Text text ? Optional.of(LocalDate.parse(text.text())) : Optional.empty();
        }
        catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Tree tree) {
        try {
            return tree instanceof Tree.Text text && CLOCK.matcher(text.text()).matches()
                    ? Optional.of(LocalTime.parse(text.text())) : Optional.empty();
        }
        catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

}
