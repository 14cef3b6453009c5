package fi.yhdyspinta.outcome.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.outcome.FollowUpStatus;
import fi.yhdyspinta.outcome.Season;
import fi.yhdyspinta.platform.web.Typed;

/** A follow-up as typed. */
public record FollowUpForm(Season season, String checkedOn, FollowUpStatus status, String note, String evidence) {

    public FollowUpForm {
        season = Objects.requireNonNullElse(season, Season.SPRING);
        checkedOn = Objects.requireNonNullElse(checkedOn, "");
        status = Objects.requireNonNullElse(status, FollowUpStatus.UNDER_WAY);
        note = Objects.requireNonNullElse(note, "");
        evidence = Objects.requireNonNullElse(evidence, "");
    }

    static FollowUpForm on(LocalDate today) {
        return new FollowUpForm(today.getMonthValue() < 7 ? Season.SPRING : Season.AUTUMN, today.toString(),
                FollowUpStatus.UNDER_WAY, "", "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.date(this.checkedOn).isEmpty()) {
            problems.put("checkedOn", "outcome.followUp.date.wrong");
        }
        if (!this.evidence.isBlank() && !Typed.isLink(this.evidence)) {
            problems.put("evidence", "outcome.followUp.evidence.wrong");
        }
        return problems;
    }

    FollowUps.Telling toTelling() {
        return new FollowUps.Telling(this.season, Typed.date(this.checkedOn).orElseThrow(), this.status,
                Typed.orNull(this.note), this.evidence.isBlank() ? null : this.evidence.strip());
    }

}
