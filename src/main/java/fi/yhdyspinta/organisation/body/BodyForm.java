package fi.yhdyspinta.organisation.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyFacts.Decision;
import fi.yhdyspinta.organisation.body.BodyFacts.MeetingRule;
import fi.yhdyspinta.organisation.body.BodyFacts.Term;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** A body as typed. */
public record BodyForm(String nameFi, String nameSv, String nameEn, String kind, String level, String municipality,
        String tasks, String decidedOn, String section, String link, String termFrom, String termLast, String least,
        String most, String open, String endedOn) implements EditForm {

    private static final int LONGEST_NAME = 300;

    private static final int LONGEST_TASKS = 4_000;

    public BodyForm {
        nameFi = text(nameFi);
        nameSv = text(nameSv);
        nameEn = text(nameEn);
        kind = text(kind);
        level = text(level);
        municipality = text(municipality);
        tasks = text(tasks);
        decidedOn = text(decidedOn);
        section = text(section);
        link = text(link);
        termFrom = text(termFrom);
        termLast = text(termLast);
        least = text(least);
        most = text(most);
        open = text(open);
        endedOn = text(endedOn);
    }

    static BodyForm empty() {
        return new BodyForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "true", "");
    }

    static BodyForm of(BodyFacts body) {
        return new BodyForm(text(body.name().fi()), text(body.name().sv()), text(body.name().en()),
                body.kind() == null ? "" : body.kind().name(), body.level() == null ? "" : body.level().name(),
                text(body.municipality()), text(body.tasks()), text(body.decision().on()),
                text(body.decision().section()), text(body.decision().link()), text(body.term().from()),
                text(body.term().last()), text(body.meetings().least()), text(body.meetings().most()),
                body.open() ? "true" : "", text(body.endedOn()));
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.nameFi.isBlank() && this.nameSv.isBlank() && this.nameEn.isBlank()) {
            problems.put("nameFi", "organisation.body.name.missing");
        }
        Fields.tooLong(problems, "nameFi", this.nameFi, LONGEST_NAME);
        Fields.tooLong(problems, "nameSv", this.nameSv, LONGEST_NAME);
        Fields.tooLong(problems, "nameEn", this.nameEn, LONGEST_NAME);
        if (Typed.choice(BodyKind.class, this.kind).isEmpty()) {
            problems.put("kind", "organisation.body.kind.missing");
        }
        if (Typed.choice(BodyLevel.class, this.level).isEmpty()) {
            problems.put("level", "organisation.body.level.missing");
        }
        if (this.kind.equals(BodyKind.MUNICIPAL_HYTE_GROUP.name()) && this.municipality.isBlank()) {
            problems.put("municipality", "organisation.body.municipality.missing");
        }
        Fields.tooLong(problems, "tasks", this.tasks, LONGEST_TASKS);
        Fields.day(problems, "decidedOn", this.decidedOn);
        Fields.tooLong(problems, "section", this.section, LONGEST_NAME);
        if (!this.link.isBlank() && !Typed.isLink(this.link)) {
            problems.put("link", "organisation.body.link.wrong");
        }
        Fields.day(problems, "termFrom", this.termFrom);
        Fields.day(problems, "termLast", this.termLast);
        Fields.order(problems, "termLast", this.termFrom, this.termLast);
        Fields.number(problems, "least", this.least, 366);
        Fields.number(problems, "most", this.most, 366);
        if (problems.isEmpty() && isLess(this.most, this.least)) {
            problems.put("most", "organisation.body.meetings.order");
        }
        Fields.day(problems, "endedOn", this.endedOn);
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("organisation.body.nameFi", this.nameFi);
        texts.put("organisation.body.nameSv", this.nameSv);
        texts.put("organisation.body.nameEn", this.nameEn);
        texts.put("organisation.body.tasks", this.tasks);
        texts.put("organisation.body.section", this.section);
        texts.put("organisation.body.link", this.link);
        return texts;
    }

    /**
     * @param known what is there now, null for a new one
     * @param offered codes of the municipalities that the page offered
     */
    BodyFacts toFacts(@Nullable BodyFacts known, Set<String> offered) {
        var stays = known != null && this.municipality.equals(known.municipality());
        return new BodyFacts(known == null ? BodyId.next() : known.id(), known == null ? "" : known.key(),
                new LocalText(this.nameFi, this.nameSv, this.nameEn),
                Typed.choice(BodyKind.class, this.kind).orElse(null),
                Typed.choice(BodyLevel.class, this.level).orElse(null),
                stays || offered.contains(this.municipality) ? this.municipality : null,
                new Decision(Fields.dayOrNull(this.decidedOn), Typed.orNull(this.section),
                        this.link.isBlank() ? null : this.link.strip()),
                new Term(Fields.dayOrNull(this.termFrom), Fields.dayOrNull(this.termLast)), Typed.orNull(this.tasks),
                new MeetingRule(Fields.numberOrNull(this.least), Fields.numberOrNull(this.most)),
                "true".equals(this.open), Fields.dayOrNull(this.endedOn), known == null ? null : known.source());
    }

    private static boolean isLess(String most, String least) {
        var high = Fields.numberOrNull(most);
        var low = Fields.numberOrNull(least);
        return high != null && low != null && high < low;
    }

    private static String text(@Nullable Object typed) {
        return Objects.toString(typed, "");
    }

}
