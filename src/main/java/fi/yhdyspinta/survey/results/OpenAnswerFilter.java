package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.survey.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Which open answers are wanted (rajaus).
 *
 * @param question null for the first, or for all when everywhere
 * @param part an item of the question, null for all of them
 * @param group key of a group, null for all
 * @param municipality code, null for all; obeyed for the coordinator only, since a
 * municipality and a type together often point at one organisation
 * @param search words to find, empty for none
 * @param page from 1
 */
public record OpenAnswerFilter(@Nullable QuestionId question, @Nullable String part, boolean everywhere,
        @Nullable String group, @Nullable String municipality, String search, Order order, int page) {

    static final int PAGE = 25;

    /** In which order answers are listed. */
    public enum Order {

        /**
         * Shuffled, always the same way. The order of arrival would let answers of one
         * organisation be put together.
         */
        MIXED, LONGEST, NEWEST

    }

    /** The search as a pattern of LIKE, or null. */
    @Nullable String pattern() {
        if (this.search.isBlank()) {
            return null;
        }
        return "%" + this.search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The filter as far as it is safe for those who see no names. */
    OpenAnswerFilter forOthers() {
        return new OpenAnswerFilter(this.question, this.part, this.everywhere, this.group, null, this.search,
                this.order == Order.NEWEST ? Order.MIXED : this.order, this.page);
    }

    /** Looks at that question unless another, or all, have been asked for. */
    OpenAnswerFilter orAt(QuestionId first) {
        return this.question != null || this.everywhere ? this : new OpenAnswerFilter(first, this.part, false,
                this.group, this.municipality, this.search, this.order, this.page);
    }

    boolean wants(Field field) {
        return (this.question == null || field.question().equals(this.question))
                && (this.part == null || field.part().equals(this.part));
    }

    public int offset() {
        return (this.page - 1) * PAGE;
    }

}
