package fi.yhdyspinta.round.format;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that the parts of a round fit together: no id twice, no reference into nothing.
 * The document may still have holes where something required was missing.
 */
final class RoundChecks {

    private final RoundDocument round;

    private final ValueReader reader;

    private final PartChecks parts;

    RoundChecks(RoundDocument round, ValueReader reader) {
        this.round = round;
        this.reader = reader;
        this.parts = new PartChecks(reader);
    }

    void run() {
        checkIds();
        checkBodies();
        checkMaterials();
        round.goals()
            .forEach(goal -> parts.refer(goal, "focus", goal.focus(), ids(round.focusAreas(), FocusAreaPart::id)));
        questions().forEach(question -> new QuestionChecks(round, reader, parts).check(question));
        var survey = round.survey();
        if (survey != null && survey.respondentUnit() == null && !survey.questions().isEmpty()) {
            reader.note(parts.placeOf(survey, "respondent_unit"), "unit_assumed", Note.Kind.ASSUMED);
        }
        var results = round.results();
        if (results != null) {
            checkSubjects(results);
            results.summaryForBoard().forEach(this::checkDissent);
        }
    }

    private void checkIds() {
        parts.unique(round.bodies(), "id", BodyPart::id);
        parts.unique(round.materials(), "id", MaterialPart::id);
        parts.unique(round.focusAreas(), "id", FocusAreaPart::id);
        parts.unique(round.goals(), "id", GoalPart::id);
        parts.unique(round.events(), "id", EventPart::id);
        parts.unique(sections(), "id", SurveyPart.Section::id);
        parts.unique(questions(), "id", QuestionPart::id);
        parts.unique(topics(), "id", WorkshopPart.Topic::id);
    }

    private void checkBodies() {
        var bodies = ids(round.bodies(), BodyPart::id);
        if (round.round() != null) {
            parts.refer(round.round(), "negotiating_body", round.round().negotiatingBody(), bodies);
        }
        round.followUp().forEach(step -> {
            if (step instanceof FollowUpPart.FollowUpPath path) {
                parts.refer(path, "via", path.via(), bodies);
            }
        });
        var lanes = Stream.concat(bodies.stream(), StepPart.LANES.stream()).collect(Collectors.toSet());
        round.process().forEach(step -> parts.refer(step, "lane", step.lane(), lanes));
    }

    private void checkMaterials() {
        if (round.round() != null) {
            var materials = ids(round.materials(), MaterialPart::id);
            round.round()
                .negotiatedTopics()
                .forEach(topic -> topic.material().forEach(id -> parts.refer(topic, "material", id, materials)));
        }
    }

    private void checkSubjects(ResultsPart results) {
        var subjects = ids(questions(), QuestionPart::id);
        subjects.addAll(ids(topics(), WorkshopPart.Topic::id));
        results.themes()
            .keySet()
            .stream()
            .filter(name -> !subjects.contains(ResultsPart.subjectOf(name)))
            .forEach(name -> reader.note(parts.placeOf(results, name), "no_such_subject"));
    }

    private void checkDissent(ResultsPart.Conclusion conclusion) {
        var noted = conclusion.agreement() == ResultsPart.Agreement.NOTED_DISSENT;
        var said = conclusion.dissent() != null && !conclusion.dissent().isBlank();
        if (noted && !said) {
            reader.problems().add(parts.placeOf(conclusion, "agreement"), "missing", "dissent");
        }
        if (said && !noted) {
            reader.problems().add(parts.placeOf(conclusion, "dissent"), "dissent_alone");
        }
    }

    private List<SurveyPart.Section> sections() {
        return round.survey() == null ? List.of() : round.survey().sections();
    }

    private List<QuestionPart> questions() {
        return round.survey() == null ? List.of() : round.survey().questions();
    }

    private List<WorkshopPart.Topic> topics() {
        return round.workshop() == null ? List.of() : round.workshop().topics();
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

}
