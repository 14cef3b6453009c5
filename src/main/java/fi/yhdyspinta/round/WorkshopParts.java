package fi.yhdyspinta.round;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.WorkshopPart;
import fi.yhdyspinta.workshop.WallDraft;
import org.jspecify.annotations.Nullable;

/** A wall for each topic of a round's workshop, and back (työpajan aiheet ja seinät). */
final class WorkshopParts {

    private static final int LONGEST_TARGET = 2000;

    private static final int LONGEST_PROMPT = 500;

    private WorkshopParts() {
    }

    static List<WallDraft> walls(@Nullable WorkshopPart said, boolean example) {
        return said == null ? List.of() : said.topics().stream().map(topic -> wall(topic, example)).toList();
    }

    private static WallDraft wall(WorkshopPart.Topic topic, boolean example) {
        var target = topic.targetOutcome() == null ? null : cut(topic.targetOutcome(), LONGEST_TARGET);
        return new WallDraft(topic.id(), null, cut(topic.text(), WallDraft.LONGEST_QUESTION),
                topic.prompts().stream().map(prompt -> cut(prompt, LONGEST_PROMPT)).toList(), target, List.of(),
                List.of(), example, "{}");
    }

    /**
     * Lays today's walls over what the file said; walls made since become topics too.
     */
    static WorkshopPart overlay(WorkshopPart said, List<WallDraft> held) {
        var known = said.topics()
            .stream()
            .collect(Collectors.toMap(WorkshopPart.Topic::id, Function.identity(), (first, second) -> first));
        return new WorkshopPart(said.platform(), said.opening(), held.stream().map(wall -> topic(wall, known)).toList(),
                said.plenaryAfter(), said.finalisation(), said.note(), said.extra());
    }

    private static WorkshopPart.Topic topic(WallDraft wall, Map<String, WorkshopPart.Topic> known) {
        var before = known.get(wall.key());
        if (before == null) {
            return new WorkshopPart.Topic(wall.key(), null, wall.question(), wall.prompts(), wall.targetOutcome(), null,
                    Extra.NONE);
        }
        // What had to be cut to fit on a wall is whole in the file.
        var then = wall(before, wall.example());
        return new WorkshopPart.Topic(before.id(), before.no(),
                wall.question().equals(then.question()) ? before.text() : wall.question(),
                wall.prompts().equals(then.prompts()) ? before.prompts() : wall.prompts(),
                Objects.equals(wall.targetOutcome(), then.targetOutcome()) ? before.targetOutcome()
                        : wall.targetOutcome(),
                before.note(), before.extra());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

}
