package fi.yhdyspinta.report.summary;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is promised in an action, and for what (toimenpiteen sisältö).
 *
 * @param goal of the plan, empty when none is told
 * @param euros null when not told
 * @param personYears henkilötyövuodet, null when not told
 * @param promises of each party, the leading one first
 */
public record ActionContent(Wording goal, @Nullable BigDecimal euros, @Nullable BigDecimal personYears,
        List<Promised> promises) {

    public ActionContent {
        promises = List.copyOf(promises);
    }

    /**
     * One party's part (lupaus).
     *
     * @param promise empty while it has not been put in words
     * @param answer message key of what the party has answered
     */
    public record Promised(Wording who, String promise, String answer) {
    }

    /** Whether nobody has told what it takes. */
    public boolean costsUnknown() {
        return this.euros == null && this.personYears == null;
    }

    /** Without what time alone changes: a party's answer. */
    ActionContent lasting() {
        return new ActionContent(this.goal, plain(this.euros), plain(this.personYears),
                this.promises.stream().map(each -> new Promised(each.who(), each.promise(), "")).toList());
    }

    // 2 and 2.00 are the same sum.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal sum) {
        return sum == null ? null : new BigDecimal(sum.stripTrailingZeros().toPlainString());
    }

}
