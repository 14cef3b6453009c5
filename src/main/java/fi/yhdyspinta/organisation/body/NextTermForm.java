package fi.yhdyspinta.organisation.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Group;
import fi.yhdyspinta.organisation.body.NextTerm.Choice;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * The next term of a body as typed. Fields of a group and of a seat bear its id in their
 * names.
 */
public record NextTermForm(String from, String last, String decidedOn, String section, String link, String callUntil,
        String callText, String write, List<GroupLine> groups) implements EditForm {

    private static final int LONGEST_SECTION = 300;

    private static final int LONGEST_CALL = 4_000;

    private static final int MOST_SEATS = 500;

    /** A group of seats: whether it goes on and with how many. */
    public record GroupLine(Group group, boolean goesOn, String members, String deputies, List<SeatLine> seats) {
    }

    /** Somebody on a seat: what becomes of them. */
    public record SeatLine(Chair chair, Choice choice) {
    }

    /** As it would be if all went on. */
    static NextTermForm of(BodyFacts.Term term, BodyDay day) {
        var from = term.last() == null ? day.day().plusDays(1) : term.last().plusDays(1);
        var years = term.from() == null || term.last() == null ? 4
                : Math.max(1, term.from().until(term.last().plusDays(1)).getYears());
        return new NextTermForm(from.toString(), from.plusYears(years).minusDays(1).toString(), "", "", "", "", "", "",
                day.groups()
                    .stream()
                    .map(group -> new GroupLine(group, true, Objects.toString(group.quota().members(), ""),
                            Objects.toString(group.quota().deputies(), ""),
                            sitting(group).stream().map(chair -> new SeatLine(chair, Choice.GOES_ON)).toList()))
                    .toList());
    }

    static List<Chair> sitting(Group group) {
        var chairs = new ArrayList<>(group.members());
        chairs.addAll(group.deputies());
        return chairs.stream().filter(chair -> chair.sitting() != null).toList();
    }

    NextTermForm typed(MultiValueMap<String, String> fields) {
        return new NextTermForm(text(fields, "from"), text(fields, "last"), text(fields, "decidedOn"),
                text(fields, "section"), text(fields, "link"), text(fields, "callUntil"), text(fields, "callText"),
                text(fields, "write").equals("true") ? "true" : "", this.groups.stream().map(line -> {
                    var id = line.group().quota().id();
                    return new GroupLine(line.group(), text(fields, "group-" + id).equals("true"),
                            text(fields, "members-" + id), text(fields, "deputies-" + id),
                            line.seats()
                                .stream()
                                .map(seat -> new SeatLine(seat.chair(),
                                        Typed.choice(Choice.class, text(fields, "seat-" + seat.chair().seat().id()))
                                            .orElse(Choice.LEAVES)))
                                .toList());
                }).toList());
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.toString(fields.getFirst(name), "");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        Fields.neededDay(problems, "from", this.from);
        Fields.day(problems, "last", this.last);
        Fields.order(problems, "last", this.from, this.last);
        Fields.day(problems, "decidedOn", this.decidedOn);
        Fields.tooLong(problems, "section", this.section, LONGEST_SECTION);
        if (!this.link.isBlank() && !Typed.isLink(this.link)) {
            problems.put("link", "organisation.body.link.wrong");
        }
        Fields.day(problems, "callUntil", this.callUntil);
        Fields.tooLong(problems, "callText", this.callText, LONGEST_CALL);
        if (!this.callText.isBlank() && this.callUntil.isBlank()) {
            problems.put("callUntil", "organisation.term.call.missing");
        }
        for (var line : this.groups) {
            problems(problems, line);
        }
        return problems;
    }

    private static void problems(Map<String, String> problems, GroupLine line) {
        var id = line.group().quota().id();
        if (!line.goesOn()) {
            if (line.seats().stream().anyMatch(seat -> seat.choice() != Choice.LEAVES)) {
                problems.put("group-" + id, "organisation.term.group.held");
            }
            return;
        }
        Fields.number(problems, "members-" + id, line.members(), MOST_SEATS);
        Fields.number(problems, "deputies-" + id, line.deputies(), MOST_SEATS);
        for (var seat : line.seats()) {
            var field = (seat.chair().seat().deputy() ? "deputies-" : "members-") + id;
            var number = number(seat.chair().seat().deputy() ? line.deputies() : line.members());
            if (seat.choice() != Choice.LEAVES && seat.chair().seat().position() > number) {
                problems.putIfAbsent(field, "organisation.term.group.few");
            }
        }
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("organisation.body.section", this.section, "organisation.body.link", this.link,
                "organisation.term.call.text", this.callText);
    }

    /** Of a form without problems. */
    NextTerm toTerm() {
        var going = this.groups.stream().filter(GroupLine::goesOn).toList();
        return new NextTerm(Objects.requireNonNull(Fields.dayOrNull(this.from)), Fields.dayOrNull(this.last),
                Fields.dayOrNull(this.callUntil), Typed.orNull(this.callText),
                new BodyFacts.Decision(Fields.dayOrNull(this.decidedOn), Typed.orNull(this.section),
                        this.link.isBlank() ? null : this.link.strip()),
                isWriting(),
                going.stream()
                    .map(line -> new NextTerm.Group(line.group().quota(), number(line.members()),
                            number(line.deputies())))
                    .toList(),
                going.stream()
                    .flatMap(line -> line.seats().stream())
                    .filter(seat -> seat.choice() != Choice.LEAVES)
                    .map(seat -> new NextTerm.Going(seat.chair(), seat.choice()))
                    .toList());
    }

    /** Whether those on the seats are to be written to. */
    public boolean isWriting() {
        return this.write.equals("true");
    }

    private static int number(String typed) {
        return Objects.requireNonNullElse(Fields.numberOrNull(typed), 0);
    }

    /** What was typed, to be sent once more. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("from", this.from);
        fields.put("last", this.last);
        fields.put("decidedOn", this.decidedOn);
        fields.put("section", this.section);
        fields.put("link", this.link);
        fields.put("callUntil", this.callUntil);
        fields.put("callText", this.callText);
        fields.put("write", this.write);
        for (var line : this.groups) {
            var id = line.group().quota().id();
            fields.put("group-" + id, line.goesOn() ? "true" : "");
            fields.put("members-" + id, line.members());
            fields.put("deputies-" + id, line.deputies());
            line.seats().forEach(seat -> fields.put("seat-" + seat.chair().seat().id(), seat.choice().name()));
        }
        return fields;
    }

}
