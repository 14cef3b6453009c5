package fi.yhdyspinta.organisation.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A group of seats as typed.
 *
 * @param sectors one on a line
 * @param parties one on a line; behind semicolons the successor and its first day
 */
public record QuotaForm(String name, String members, String deputies, String rule, String municipalities,
        String sectors, String parties, String begunOn, String endedOn) implements EditForm {

    private static final int MOST_SEATS = 500;

    private static final int LONGEST_NAME = 300;

    private static final int LONGEST_TEXT = 4_000;

    public QuotaForm {
        name = text(name);
        members = text(members);
        deputies = text(deputies);
        rule = text(rule);
        municipalities = text(municipalities);
        sectors = text(sectors);
        parties = text(parties);
        begunOn = text(begunOn);
        endedOn = text(endedOn);
    }

    static QuotaForm empty() {
        return new QuotaForm("", "", "", "", "", "", "", "", "");
    }

    static QuotaForm of(Quota quota) {
        return new QuotaForm(quota.name(), text(quota.members()), text(quota.deputies()), text(quota.rule()),
                text(quota.municipalitiesLeast()), String.join("\n", quota.sectors()),
                quota.parties().stream().map(QuotaForm::line).collect(Collectors.joining("\n")), text(quota.begunOn()),
                text(quota.endedOn()));
    }

    private static String line(NamedParty party) {
        return party.successor() == null ? party.name()
                : party.name() + "; " + party.successor() + "; " + party.since();
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.name.isBlank()) {
            problems.put("name", "organisation.body.group.name.missing");
        }
        Fields.tooLong(problems, "name", this.name, LONGEST_NAME);
        Fields.number(problems, "members", this.members, MOST_SEATS);
        Fields.number(problems, "deputies", this.deputies, MOST_SEATS);
        Fields.tooLong(problems, "rule", this.rule, LONGEST_TEXT);
        Fields.number(problems, "municipalities", this.municipalities, MOST_SEATS);
        if (Objects.equals(Fields.numberOrNull(this.municipalities), 0)) {
            problems.put("municipalities", "organisation.body.number.wrong");
        }
        Fields.tooLong(problems, "sectors", this.sectors, LONGEST_TEXT);
        Fields.tooLong(problems, "parties", this.parties, LONGEST_TEXT);
        if (lines(this.parties).stream().anyMatch(line -> party(line) == null)) {
            problems.put("parties", "organisation.body.group.parties.wrong");
        }
        Fields.day(problems, "begunOn", this.begunOn);
        Fields.day(problems, "endedOn", this.endedOn);
        Fields.order(problems, "endedOn", this.begunOn, this.endedOn);
        if (!this.begunOn.isBlank() && this.begunOn.strip().equals(this.endedOn.strip())) {
            problems.putIfAbsent("endedOn", "organisation.body.group.endedOn.never");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("organisation.body.group.name", this.name);
        texts.put("organisation.body.group.members", this.members);
        texts.put("organisation.body.group.deputies", this.deputies);
        texts.put("organisation.body.group.rule", this.rule);
        texts.put("organisation.body.group.sectors", this.sectors);
        texts.put("organisation.body.group.parties", this.parties);
        return texts;
    }

    public Quota toQuota(BodyId body, SeatGroupId id) {
        return new Quota(id, body, this.name.strip(), Fields.numberOrNull(this.members),
                Fields.numberOrNull(this.deputies), Typed.orNull(this.rule), Fields.numberOrNull(this.municipalities),
                lines(this.sectors),
                lines(this.parties).stream()
                    .map(QuotaForm::party)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList(),
                Fields.dayOrNull(this.begunOn), Fields.dayOrNull(this.endedOn));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** A name alone, or name; successor; day. Null when it is neither. */
    private static @Nullable NamedParty party(String line) {
        var parts = line.split(";", -1);
        if (parts.length == 1) {
            return new NamedParty(line, null, null);
        }
        var since = parts.length == 3 ? Fields.dayOrNull(parts[2]) : null;
        return since == null || parts[0].isBlank() || parts[1].isBlank() ? null
                : new NamedParty(parts[0].strip(), parts[1].strip(), since);
    }

    private static String text(@Nullable Object typed) {
        return Objects.toString(typed, "");
    }

}
