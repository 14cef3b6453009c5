package fi.yhdyspinta.survey.results;

import java.util.Arrays;

import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.results.OpenAnswerFilter.Order;
import fi.yhdyspinta.platform.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The filter of open answers as it stands in the address.
 *
 * @param question id of a question, with /item after it for one item, or "all"
 */
public record OpenAnswerForm(@Nullable String question, @Nullable String group, @Nullable String municipality,
        @Nullable String q, @Nullable String sort, @Nullable String page) {

    private static final String ALL = "all";

    OpenAnswerFilter toFilter() {
        var everywhere = ALL.equals(this.question);
        var asked = this.question == null || everywhere ? "" : this.question;
        var slash = asked.indexOf('/');
        var id = slash < 0 ? asked : asked.substring(0, slash);
        return new OpenAnswerFilter(id.isBlank() ? null : QuestionId.of(id),
                slash < 0 ? null : asked.substring(slash + 1), everywhere, blankToNull(this.group),
                blankToNull(this.municipality), this.q == null ? "" : this.q, order(), number());
    }

    /** The address of another page of the same list. */
    public String address(int page) {
        return Asked.NOTHING.with("question", this.question)
            .with("group", this.group)
            .with("municipality", this.municipality)
            .with("q", this.q)
            .with("sort", this.sort)
            .page(page);
    }

    private Order order() {
        return Arrays.stream(Order.values())
            .filter(order -> order.name().equalsIgnoreCase(this.sort))
            .findFirst()
            .orElse(Order.MIXED);
    }

    private int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

}
