package fi.yhdyspinta.plan.followup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * By what a goal is followed, as typed.
 *
 * @param q words by which an indicator is looked for
 */
public record GoalIndicatorForm(String goal, String indicator, String q, String aim, String target,
        String targetYear) implements EditForm {

    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    public GoalIndicatorForm(@Nullable String goal, @Nullable String indicator, @Nullable String q,
            @Nullable String aim, @Nullable String target, @Nullable String targetYear) {
        this.goal = Objects.requireNonNullElse(goal, "");
        this.indicator = Objects.requireNonNullElse(indicator, "");
        this.q = Objects.requireNonNullElse(q, "");
        this.aim = Objects.requireNonNullElse(aim, "");
        this.target = Objects.requireNonNullElse(target, "");
        this.targetYear = Objects.requireNonNullElse(targetYear, "");
    }

    static GoalIndicatorForm of(GoalIndicator known) {
        return new GoalIndicatorForm(known.goal().toString(), known.indicator().toString(), "", known.aim().name(),
                known.target() == null ? "" : known.target().toPlainString().replace('.', ','),
                Objects.toString(known.targetYear(), ""));
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.goal.isBlank()) {
            problems.put("goal", "plan.followup.goal.missing");
        }
        if (this.indicator.isBlank()) {
            problems.put("indicator", "plan.followup.indicator.missing");
        }
        if (Typed.choice(Aim.class, this.aim).isEmpty()) {
            problems.put("aim", "plan.followup.aim.missing");
        }
        if (!this.target.isBlank() && Typed.number(this.target).filter(GoalIndicatorForm::isSane).isEmpty()) {
            problems.put("target", "plan.followup.target.wrong");
        }
        if (!this.targetYear.isBlank() && (this.target.isBlank() || !isYear())) {
            problems.put("targetYear", "plan.followup.year.wrong");
        }
        return problems;
    }

    GoalIndicator toGoalIndicator(GoalIndicatorId id) {
        return new GoalIndicator(id, GoalId.of(this.goal), IndicatorKey.of(this.indicator), Aim.valueOf(this.aim),
                Typed.number(this.target).orElse(null),
                this.targetYear.isBlank() ? null : Integer.valueOf(this.targetYear.strip()));
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("plan.followup.target", this.target);
        texts.put("plan.followup.year", this.targetYear);
        return texts;
    }

    private boolean isYear() {
        return this.targetYear.strip().matches("[0-9]{4}") && Integer.parseInt(this.targetYear.strip()) >= FIRST_YEAR
                && Integer.parseInt(this.targetYear.strip()) <= LAST_YEAR;
    }

    private static boolean isSane(java.math.BigDecimal number) {
        return number.abs().doubleValue() <= 1e12;
    }

}
