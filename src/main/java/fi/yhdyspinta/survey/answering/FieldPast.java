package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has stood in a field (kentän historia).
 *
 * @param now what stands there
 * @param former what stood there before or was set aside, the newest first
 */
public record FieldPast(Survey survey, String field, LocalText question, @Nullable LocalText about, Entry now,
        List<Entry> former) {

    /**
     * One text.
     *
     * @param id what to ask for to have it back; empty for the one that stands now
     * @param setAside whether it never stood in the field, because somebody else's did
     */
    public record Entry(String id, String text, String writer, Instant at, boolean setAside) {
    }

}
