package fi.yhdyspinta.plan.followup;

import fi.yhdyspinta.indicator.Change;
import fi.yhdyspinta.indicator.Figure;
import fi.yhdyspinta.indicator.Indicator.Aim;

/** An indicator of a goal with its figures in the county (seurattu luku). */
public record FollowedFigure(GoalIndicator followed, Figure figure) {

    /** How far one has come. */
    public enum Progress {

        REACHED, TOWARDS, AWAY, STEADY, UNKNOWN;

        public String key() {
            return "plan.followup.progress." + name();
        }

        /** How its mark looks. */
        public String look() {
            return switch (this) {
                case REACHED -> "done";
                case TOWARDS -> "open";
                case AWAY -> "late";
                case STEADY, UNKNOWN -> "draft";
            };
        }

    }

    /** The target is reached, or the newest value goes towards it or away. */
    public Progress progress() {
        if (this.figure.latest().filter(latest -> reaches(latest.value())).isPresent()) {
            return Progress.REACHED;
        }
        return this.figure.change().map(change -> switch (change.verdict(this.followed.aim())) {
            case BETTER -> Progress.TOWARDS;
            case WORSE -> Progress.AWAY;
            case NEITHER -> Progress.STEADY;
        }).orElse(Progress.UNKNOWN);
    }

    private boolean reaches(double value) {
        var target = this.followed.target();
        return target != null
                && (this.followed.aim() == Aim.HIGH ? value >= target.doubleValue() : value <= target.doubleValue());
    }

}
