package fi.yhdyspinta.round.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The round before this one: how it was held and what was learnt (edellinen kierros). */
public record PreviousRoundPart(int year, @Nullable RoundModel model, @Nullable FuzzyDate materialReview,
        @Nullable FuzzyDate negotiation, List<String> baseMaterials, List<String> methods, List<String> surveyTopics,
        List<Lesson> lessons, @Nullable String note, Extra extra) {

    public PreviousRoundPart {
        baseMaterials = List.copyOf(baseMaterials);
        methods = List.copyOf(methods);
        surveyTopics = List.copyOf(surveyTopics);
        lessons = List.copyOf(lessons);
    }

    /** A lesson (oppi): what went well, or what did not. */
    public record Lesson(@Nullable String plus, @Nullable String minus, Extra extra) {
    }

}
