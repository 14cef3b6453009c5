package fi.yhdyspinta.workshop.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.workshop.WallDraft;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallColumn;
import fi.yhdyspinta.workshop.wall.WallGroup;
import fi.yhdyspinta.workshop.wall.WallPlan;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a wall is planned. Lists are typed one thing on a line; a group as
 * "name; site; facilitator".
 */
public record WallForm(@Nullable String question, @Nullable String prompts, @Nullable String targetOutcome,
        @Nullable String columns, @Nullable String groups, @Nullable String meeting, @Nullable String process) {

    static WallForm empty(String process) {
        return new WallForm("", "", "", "", "", "", process);
    }

    static WallForm of(Wall wall) {
        return new WallForm(wall.question(), String.join("\n", wall.prompts()), wall.targetOutcome(),
                wall.columns().stream().map(WallColumn::name).collect(Collectors.joining("\n")),
                wall.groups().stream().map(WallForm::line).collect(Collectors.joining("\n")), "", "");
    }

    /** Message keys of what is to be put right, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text(this.question).isEmpty()) {
            problems.put("question", "workshop.form.question.empty");
        }
        else if (text(this.question).length() > WallDraft.LONGEST_QUESTION) {
            problems.put("question", "workshop.form.tooLong");
        }
        if (text(this.targetOutcome).length() > 2_000) {
            problems.put("targetOutcome", "workshop.form.tooLong");
        }
        if (lines(this.columns).stream().anyMatch(line -> line.length() > 500)) {
            problems.put("columns", "workshop.form.tooLong");
        }
        if (lines(this.prompts).stream().anyMatch(line -> line.length() > 500)) {
            problems.put("prompts", "workshop.form.tooLong");
        }
        if (lines(this.groups).stream().anyMatch(line -> line.length() > 200)) {
            problems.put("groups", "workshop.form.tooLong");
        }
        return problems;
    }

    WallPlan plan() {
        return new WallPlan(text(this.question), lines(this.prompts), emptyToNull(this.targetOutcome),
                lines(this.columns), groupList());
    }

    WallDraft draft() {
        var at = text(this.meeting);
        return new WallDraft(WallId.next().toString(), at.isEmpty() ? null : MeetingId.of(at), text(this.question),
                lines(this.prompts), emptyToNull(this.targetOutcome), lines(this.columns), groupList(), false, "{}");
    }

    public static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n").replace('\0', '\uFFFD');
    }

    private List<WallDraft.Group> groupList() {
        return lines(this.groups).stream().map(WallForm::group).filter(group -> !group.name().isEmpty()).toList();
    }

    private static WallDraft.Group group(String line) {
        var parts = line.split(";", 3);
        return new WallDraft.Group(parts[0].strip(), parts.length > 1 ? emptyToNull(parts[1]) : null,
                parts.length > 2 ? emptyToNull(parts[2]) : null);
    }

    private static String line(WallGroup group) {
        var line = group.name() + "; " + Objects.requireNonNullElse(group.site(), "") + "; "
                + Objects.requireNonNullElse(group.facilitator(), "");
        return line.replaceAll("(; )+$", "");
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String emptyToNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

}
