package fi.yhdyspinta.representation.showing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.mandate.Assignment;
import fi.yhdyspinta.representation.mandate.AssignmentId;
import org.jspecify.annotations.Nullable;

/** A meeting of the representatives as typed. */
public record AssignmentForm(String name, String link, String heldOn, String boxEndsOn) implements EditForm {

    private static final int LONGEST = 300;

    public AssignmentForm {
        name = text(name);
        link = text(link);
        heldOn = text(heldOn);
        boxEndsOn = text(boxEndsOn);
    }

    static AssignmentForm empty(LocalDate today) {
        return new AssignmentForm("", "", today.plusWeeks(4).toString(), today.plusWeeks(3).toString());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.name.isBlank()) {
            problems.put("name", "representation.missing");
        }
        if (this.name.length() > LONGEST) {
            problems.put("name", "representation.tooLong");
        }
        if (!this.link.isBlank() && (!Typed.isLink(this.link) || this.link.length() > LONGEST)) {
            problems.put("link", "representation.procedure.link.wrong");
        }
        var held = day(this.heldOn);
        if (held.isEmpty()) {
            problems.put("heldOn", "representation.procedure.date.wrong");
        }
        var box = day(this.boxEndsOn);
        if (box.isEmpty() || held.filter(day -> box.get().isAfter(day)).isPresent()) {
            problems.put("boxEndsOn", "representation.assignment.box.late");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("representation.assignment.name", this.name);
    }

    Assignment toAssignment(int reportDays) {
        var held = day(this.heldOn).orElseThrow();
        return new Assignment(AssignmentId.next(), this.name.strip(), Typed.orNull(this.link.strip()), held,
                RepresentationClock.endOf(day(this.boxEndsOn).orElseThrow()), held.plusDays(reportDays));
    }

    private static Optional<LocalDate> day(String typed) {
        return Typed.date(typed).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
