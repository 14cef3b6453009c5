package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Survey;

/**
 * A filled-in questionnaire, and what is wrong with it (vastauslomake). Texts in fields
 * that the answer itself has closed stay in the draft and are not sent.
 */
public final class AnswerSheet {

    /** The longest text that is sent. */
    static final int LONGEST = 10_000;

    private final Survey survey;

    private final Map<Field.Key, String> values;

    AnswerSheet(Survey survey, Map<Field.Key, String> values) {
        this.survey = survey;
        this.values = Map.copyOf(values);
    }

    /**
     * What a person can put right before sending.
     *
     * @param field name of the field on the page
     * @param key message key
     */
    public record Problem(String field, String key) {
    }

    /** What comes of an attempt to send. */
    sealed interface Sending {

        /** The fields that are sent, none of them empty. */
        record Complete(Map<Field.Key, String> values) implements Sending {
        }

        record Incomplete(List<Problem> problems) implements Sending {
        }

        /** The survey has closed; the draft stays. */
        record TooLate() implements Sending {
        }

    }

    Sending send(Instant now) {
        if (!this.survey.isOpenAt(now)) {
            return new Sending.TooLate();
        }
        var problems = problems();
        return problems.isEmpty() ? new Sending.Complete(sent()) : new Sending.Incomplete(problems);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        this.survey.questions().forEach(question -> problems(question, problems));
        if (problems.isEmpty() && sent().isEmpty()) {
            problems.add(new Problem("q1", "survey.answering.problem.empty"));
        }
        return problems;
    }

    /** How many questions have some answer. */
    int answered() {
        return (int) this.survey.questions().stream().filter(this::isAnswered).count();
    }

    boolean isAnswered(Question question) {
        return !sent(question).isEmpty();
    }

    private void problems(Question question, List<Problem> problems) {
        var choice = "q" + question.number();
        switch (question.kind()) {
            case QuestionKind.MultiChoice multi -> {
                var chosen = chosen(question, multi.options());
                if (chosen.size() > 1 && chosen.stream().anyMatch(Option::exclusive)) {
                    problems.add(new Problem(choice, "survey.answering.problem.exclusive"));
                }
                missingWords(question, multi.options(), problems);
            }
            case QuestionKind.SingleChoice single -> missingWords(question, single.options(), problems);
            case QuestionKind.Scale scale -> {
            }
            case QuestionKind.OpenText text -> {
            }
            case QuestionKind.OpenTextPerItem perItem -> {
            }
        }
        if (question.required() && sent(question).isEmpty()) {
            problems.add(new Problem(Field.list(question).getFirst().name(), "survey.answering.problem.required"));
        }
        Field.list(question)
            .stream()
            .filter(field -> value(field).length() > LONGEST)
            .forEach(field -> problems.add(new Problem(field.name(), "survey.answering.problem.long")));
    }

    private void missingWords(Question question, List<Option> options, List<Problem> problems) {
        var chosen = chosen(question, options);
        Field.list(question)
            .stream()
            .filter(field -> field.kind() == Field.Kind.TEXT && value(field).isBlank())
            .filter(field -> chosen.stream().anyMatch(option -> option.key().equals(field.part())))
            .forEach(field -> problems.add(new Problem(field.name(), "survey.answering.problem.words")));
    }

    private Map<Field.Key, String> sent() {
        var sent = new LinkedHashMap<Field.Key, String>();
        this.survey.questions().forEach(question -> sent.putAll(sent(question)));
        return sent;
    }

    private Map<Field.Key, String> sent(Question question) {
        var sent = new LinkedHashMap<Field.Key, String>();
        for (var field : Field.list(question)) {
            var value = field.kind() == Field.Kind.SEVERAL ? joined(question) : value(field);
            if (!value.isBlank() && counts(field)) {
                sent.put(field.key(), value);
            }
        }
        return sent;
    }

    /**
     * Own words on an option count when it is chosen, on an item unless all are passed.
     */
    private boolean counts(Field field) {
        return switch (field.question().kind()) {
            case QuestionKind.OpenTextPerItem perItem -> field.part().isEmpty() || !hasOptedOut(field.question());
            case QuestionKind.SingleChoice single -> field.part().isEmpty() || isChosen(field, single.options());
            case QuestionKind.MultiChoice multi -> true;
            case QuestionKind.Scale scale -> true;
            case QuestionKind.OpenText text -> true;
        };
    }

    private boolean isChosen(Field field, List<Option> options) {
        return chosen(field.question(), options).stream().anyMatch(option -> option.key().equals(field.part()));
    }

    private boolean hasOptedOut(Question question) {
        return this.values.getOrDefault(new Field.Key(question.id(), ""), "").equals(QuestionKind.OPTED_OUT);
    }

    private String joined(Question question) {
        return question.kind() instanceof QuestionKind.MultiChoice multi
                ? String.join("\n", chosen(question, multi.options()).stream().map(Option::key).toList()) : "";
    }

    /** Writing own words on an option of many ticks it. */
    private List<Option> chosen(Question question, List<Option> options) {
        var ticked = Arrays.asList(this.values.getOrDefault(new Field.Key(question.id(), ""), "").split("\n", -1));
        var many = question.kind() instanceof QuestionKind.MultiChoice;
        return options.stream()
            .filter(option -> ticked.contains(option.key())
                    || many && !this.values.getOrDefault(new Field.Key(question.id(), option.key()), "").isBlank())
            .toList();
    }

    private String value(Field field) {
        return this.values.getOrDefault(field.key(), "");
    }

}
