package fi.yhdyspinta.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question asks for (kysymystyyppi). */
public sealed interface QuestionKind {

    /** The value of a scale's answer when the organisation cannot say. */
    String NO_OPINION = "none";

    /** The value of the answer itself when a question asked per item is passed. */
    String OPTED_OUT = "out";

    /**
     * A labelled scale (asteikko); answered by "1" … points, or {@link #NO_OPINION}.
     *
     * @param noOpinionLabel null when one cannot pass; not counted in means
     */
    record Scale(int points, LocalText minLabel, LocalText maxLabel,
            @Nullable LocalText noOpinionLabel) implements QuestionKind {

        public static final int USUAL_POINTS = 5;

        /**
         * The detail of a question whose source did not tell the number of points.
         */
        public static final String ASSUMED = "pointsAssumed";

        public Scale {
            if (points < 2 || points > 11) {
                throw new IllegalArgumentException("A scale has 2 to 11 points");
            }
        }

    }

    /** Own words (avoin kysymys). */
    record OpenText() implements QuestionKind {
    }

    /** One of the options (yksi valinta); answered by its key. */
    record SingleChoice(List<Option> options) implements QuestionKind {

        public SingleChoice {
            options = List.copyOf(options);
            SurveyDraft.requireDifferent(options.stream().map(Option::key).toList());
        }

    }

    /** Any of the options (monivalinta); answered by their keys, one a line. */
    record MultiChoice(List<Option> options) implements QuestionKind {

        public MultiChoice {
            options = List.copyOf(options);
            SurveyDraft.requireDifferent(options.stream().map(Option::key).toList());
        }

    }

    /**
     * Own words on each item, for example on each focus area (avoin kysymys
     * painopisteittäin).
     *
     * @param optOut the choice that closes all the fields
     * @param guidance how to answer
     */
    record OpenTextPerItem(List<Item> items, @Nullable LocalText optOut,
            @Nullable LocalText guidance) implements QuestionKind {

        public OpenTextPerItem {
            items = List.copyOf(items);
            SurveyDraft.requireDifferent(items.stream().map(Item::key).toList());
        }

    }

    /**
     * A choice to tick (vastausvaihtoehto).
     *
     * @param exclusive rules out every other option
     * @param freeText asks for own words as well ("jokin muu, mikä")
     * @param goal the goal of the plan that the option stands for
     */
    record Option(String key, LocalText label, boolean exclusive, boolean freeText, @Nullable UUID goal,
            Map<String, Object> details) {

        public Option {
            details = SurveyDraft.kept(details);
            if (exclusive && freeText) {
                throw new IllegalArgumentException("An exclusive option asks for nothing more: " + key);
            }
        }

        public static Option of(String key, LocalText label) {
            return new Option(key, label, false, false, null, Map.of());
        }

    }

    /**
     * What a question asked per item asks about.
     *
     * @param source the focus area of the plan that the item stands for
     */
    record Item(String key, LocalText label, @Nullable UUID source, Map<String, Object> details) {

        public Item {
            details = SurveyDraft.kept(details);
        }

        public static Item of(String key, LocalText label) {
            return new Item(key, label, null, Map.of());
        }

    }

}
