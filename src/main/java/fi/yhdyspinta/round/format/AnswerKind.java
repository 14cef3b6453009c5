package fi.yhdyspinta.round.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The kinds of answer a question may ask for (vastaustyyppi). */
public sealed interface AnswerKind {

    /** A place between two ends (asteikko). */
    @Layout.Kind("scale")
    record ScaleAnswer(Scale scale) implements AnswerKind {
    }

    /** Own words (avoin vastaus). */
    @Layout.Kind("open_text")
    record OpenAnswer() implements AnswerKind {
    }

    /**
     * Own words on each item of a list, with one way to pass them all.
     *
     * @param itemsFrom the list of the file that gives the items
     * @param optOut the choice of one who has nothing to say on any item
     */
    @Layout.Kind("open_text_per_item")
    record OpenAnswerPerItem(Source itemsFrom, @Nullable Option optOut,
            @Nullable Guidance guidanceRule) implements AnswerKind {
    }

    /** One of the options (yksi valinta). */
    @Layout.Kind("single_choice")
    record SingleChoice(List<Option> options, @Nullable Source optionsFrom,
            List<Option> extraOptions) implements AnswerKind {

        public SingleChoice {
            options = List.copyOf(options);
            extraOptions = List.copyOf(extraOptions);
        }

    }

    /**
     * Any number of the options (monivalinta).
     *
     * @param optionsFrom the list of the file that gives the options, before the extra
     * ones
     */
    @Layout.Kind("multi_choice")
    record MultiChoice(List<Option> options, @Nullable Source optionsFrom,
            List<Option> extraOptions) implements AnswerKind {

        public MultiChoice {
            options = List.copyOf(options);
            extraOptions = List.copyOf(extraOptions);
        }

    }

    /**
     * The ends of a scale.
     *
     * @param points how many steps there are; null when the file does not know
     * @param noOpinionLabel null when one cannot pass, or when the file does not know
     */
    record Scale(String minLabel, String maxLabel, @Nullable String noOpinionLabel, @Nullable Integer points,
            Extra extra) {
    }

    /**
     * A choice to tick.
     *
     * @param exclusive rules out every other choice
     * @param exclusiveInferred the exclusiveness follows from the wording, not from the
     * original form
     * @param freeText asks for own words as well
     */
    record Option(String id, String label, boolean exclusive, boolean exclusiveInferred, boolean freeText,
            Extra extra) {
    }

    /** A list of the same file. */
    enum Source {

        GOALS, FOCUS_AREAS

    }

    /** How the one who answers is guided. */
    enum Guidance {

        /**
         * Research-based method first, then working practice, then pilot with data
         * collected (näytön portaat).
         */
        EVIDENCE_LADDER

    }

}
