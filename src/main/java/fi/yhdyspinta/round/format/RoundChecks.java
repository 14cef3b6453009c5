package fi.yhdyspinta.round.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Checks that the parts of a round fit together: no id twice, no reference into nothing.
 * The document may still have holes where something required was missing.
 */
final class RoundChecks {

    private final RoundDocument round;

    private final ValueReader reader;

    RoundChecks(RoundDocument round, ValueReader reader) {
        this.round = round;
        this.reader = reader;
    }

    void run() {
        checkIds();
        checkBodies();
        checkMaterials();
        round.goals().forEach(goal -> refer(goal, "focus", goal.focus(), ids(round.focusAreas(), FocusAreaPart::id)));
        questions().forEach(question -> new QuestionChecks(round, reader).check(question));
        var results = round.results();
        if (results != null) {
            checkSubjects(results);
        }
    }

    private void checkIds() {
        unique(round.bodies(), BodyPart::id);
        unique(round.materials(), MaterialPart::id);
        unique(round.focusAreas(), FocusAreaPart::id);
        unique(round.goals(), GoalPart::id);
        unique(round.events(), EventPart::id);
        unique(sections(), SurveyPart.Section::id);
        unique(questions(), QuestionPart::id);
        unique(topics(), WorkshopPart.Topic::id);
    }

    private void checkBodies() {
        var bodies = ids(round.bodies(), BodyPart::id);
        if (round.round() != null) {
            refer(round.round(), "negotiating_body", round.round().negotiatingBody(), bodies);
        }
        round.followUp().forEach(step -> {
            if (step instanceof FollowUpPart.FollowUpPath path) {
                refer(path, "via", path.via(), bodies);
            }
        });
        var lanes = Stream.concat(bodies.stream(), StepPart.LANES.stream()).collect(Collectors.toSet());
        round.process().forEach(step -> refer(step, "lane", step.lane(), lanes));
    }

    private void checkMaterials() {
        if (round.round() != null) {
            var materials = ids(round.materials(), MaterialPart::id);
            round.round()
                .negotiatedTopics()
                .forEach(topic -> topic.material().forEach(id -> refer(topic, "material", id, materials)));
        }
    }

    private void checkSubjects(ResultsPart results) {
        var subjects = ids(questions(), QuestionPart::id);
        subjects.addAll(ids(topics(), WorkshopPart.Topic::id));
        results.themes()
            .keySet()
            .stream()
            .filter(name -> !subjects.contains(ResultsPart.subjectOf(name)))
            .forEach(name -> reader.note(placeOf(results, name), "no_such_subject"));
    }

    private <T> void unique(List<T> parts, Function<T, String> id) {
        var seen = new HashMap<String, Place>();
        for (var part : parts) {
            var place = placeOf(part, "id");
            var earlier = id.apply(part) == null ? null : seen.putIfAbsent(id.apply(part), place);
            if (earlier != null) {
                reader.problems().add(place, "double_id", Excerpt.of(id.apply(part)), earlier.line());
            }
        }
    }

    private void refer(Object part, String field, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            reader.problems().add(placeOf(part, field), "dangling", Excerpt.of(id));
        }
    }

    private Place placeOf(Object part, String field) {
        var origin = reader.originOf(part);
        return origin == null ? Place.START : origin.placeOf(field);
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
