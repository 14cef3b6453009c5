package fi.yhdyspinta.survey.results;

import java.util.List;
import java.util.OptionalDouble;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** What the page tells of one question (kysymyksen tulos). */
public sealed interface QuestionResult {

    Question question();

    /**
     * A closed question with its figure.
     *
     * @param scale numbers of a scale, null for other kinds
     * @param groups empty when nothing but the total may be told
     */
    record Figure(Question question, Sentence sentence, int answered, List<Line> lines, @Nullable ScaleSummary scale,
            List<GroupRow> groups) implements QuestionResult {

        public Figure {
            lines = List.copyOf(lines);
            groups = List.copyOf(groups);
        }

        /** Whether the groups fit beside each other as rows. */
        public boolean isNarrow() {
            return this.lines.size() <= 7;
        }

    }

    /**
     * Own words: how many wrote, on what. Fields that may not be told of are left out.
     */
    record Words(Question question, List<Written> written, int passed) implements QuestionResult {

        public Words {
            written = List.copyOf(written);
        }

    }

    /** Fewer than five answered. */
    record TooFew(Question question) implements QuestionResult {
    }

    /** One group of a figure, counts in the order of the lines. */
    record GroupRow(Group group, int answered, List<Integer> counts, OptionalDouble mean) {

        public GroupRow {
            counts = List.copyOf(counts);
        }

    }

    /**
     * How many wrote on one item.
     *
     * @param label null for the question itself
     */
    record Written(Field field, @Nullable LocalText label, int answered) {
    }

}
