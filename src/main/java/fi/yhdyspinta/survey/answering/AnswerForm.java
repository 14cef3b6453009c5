package fi.yhdyspinta.survey.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.questionnaire.Survey;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as a browser posts it: each field by its name, the revision it was drawn from
 * as name.r. A field without its revision was not on the page.
 */
final class AnswerForm {

    private static final String REVISION = ".r";

    private static final String ANCESTOR = ".a";

    private static final String LOST = ".l";

    private static final String SETTLES = ".s";

    private AnswerForm() {
    }

    static List<Typed> read(Survey survey, HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        for (var field : Field.list(survey)) {
            read(field, request).ifPresent(typed::add);
        }
        return typed;
    }

    private static Optional<Typed> read(Field field, HttpServletRequest request) {
        var revision = request.getParameter(field.name() + REVISION);
        var values = request.getParameterValues(field.name());
        if (revision == null || values == null && field.kind() == Field.Kind.TEXT) {
            return Optional.empty();
        }
        var value = values == null ? Stream.<String>empty() : Arrays.stream(values);
        return Optional.of(new Typed(field, withOwnWords(field, value, request), number(revision),
                request.getParameter(field.name() + ANCESTOR), request.getParameter(field.name() + LOST),
                request.getParameter(field.name() + SETTLES) != null));
    }

    /** Own words on one of many options tick it, should the box have been forgotten. */
    private static String withOwnWords(Field field, Stream<String> ticked, HttpServletRequest request) {
        if (field.question().kind() instanceof QuestionKind.MultiChoice && field.kind() == Field.Kind.SEVERAL) {
            var written = Field.list(field.question())
                .stream()
                .filter(part -> !part.part().isEmpty() && !blank(request.getParameter(part.name())))
                .map(Field::part);
            return Stream.concat(ticked, written).distinct().collect(Collectors.joining("\n"));
        }
        return ticked.collect(Collectors.joining("\n"));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

}
