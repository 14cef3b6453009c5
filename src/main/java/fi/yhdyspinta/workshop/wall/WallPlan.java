package fi.yhdyspinta.workshop.wall;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.yhdyspinta.workshop.WallDraft;

/**
 * What the facilitator wants the wall to be, as typed.
 *
 * @param columns headings in order; those the wall has already are renamed in place
 * @param groups small groups in order, likewise
 */
public record WallPlan(String question, List<String> prompts, @Nullable String targetOutcome, List<String> columns,
        List<WallDraft.Group> groups) {

    public WallPlan {
        prompts = List.copyOf(prompts);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

}
