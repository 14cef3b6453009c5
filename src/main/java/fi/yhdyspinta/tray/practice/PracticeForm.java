package fi.yhdyspinta.tray.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.tray.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * A practice as typed.
 *
 * @param theme id of a focus area, or empty
 * @param ages names of age groups
 * @param level name of the step on the ladder, or empty
 * @param owner id of an organisation, or empty
 */
public record PracticeForm(String name, String what, String theme, List<String> ages, String level, String sourceName,
        String link, String measured, String method, String reportedOn, String owner,
        String contactRole) implements EditForm {

    public static final int LONGEST_SOURCE = 500;

    public static final int LONGEST_CONTACT = 200;

    public PracticeForm {
        name = Objects.requireNonNullElse(name, "");
        what = Objects.requireNonNullElse(what, "");
        theme = Objects.requireNonNullElse(theme, "");
        ages = List.copyOf(Objects.requireNonNullElse(ages, List.of()));
        level = Objects.requireNonNullElse(level, "");
        sourceName = Objects.requireNonNullElse(sourceName, "");
        link = Objects.requireNonNullElse(link, "");
        measured = Objects.requireNonNullElse(measured, "");
        method = Objects.requireNonNullElse(method, "");
        reportedOn = Objects.requireNonNullElse(reportedOn, "");
        owner = Objects.requireNonNullElse(owner, "");
        contactRole = Objects.requireNonNullElse(contactRole, "");
    }

    static PracticeForm empty(@Nullable OrganisationId owner) {
        return new PracticeForm("", "", "", List.of(), "", "", "", "", "", "", orEmpty(owner), "");
    }

    static PracticeForm of(PracticeTerms terms) {
        var evidence = terms.evidence();
        var plan = evidence == null ? null : evidence.plan();
        return new PracticeForm(terms.name(), terms.what(), orEmpty(terms.theme()),
                terms.ages().stream().map(AgeGroup::name).toList(), evidence == null ? "" : evidence.level().name(),
                evidence == null ? "" : orEmpty(evidence.sourceName()),
                evidence == null ? "" : orEmpty(evidence.sourceLink()), plan == null ? "" : plan.measured(),
                plan == null ? "" : plan.method(), plan == null ? "" : plan.reportedOn().toString(),
                orEmpty(terms.owner()), orEmpty(terms.contactRole()));
    }

    /** The same with the theme that the page offers for it. */
    PracticeForm on(@Nullable FocusAreaId offered) {
        return new PracticeForm(this.name, this.what, orEmpty(offered), this.ages, this.level, this.sourceName,
                this.link, this.measured, this.method, this.reportedOn, this.owner, this.contactRole);
    }

    public boolean isFor(AgeGroup age) {
        return this.ages.contains(age.name());
    }

    public boolean isOn(EvidenceLevel step) {
        return this.level.equals(step.name());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        need(problems, "name", this.name, PracticeTerms.LONGEST_NAME);
        need(problems, "what", this.what, PracticeTerms.LONGEST_TEXT);
        evidence(problems);
        if (this.contactRole.length() > LONGEST_CONTACT) {
            problems.put("contactRole", "tray.practice.long");
        }
        return problems;
    }

    private void evidence(Map<String, String> problems) {
        var step = Typed.choice(EvidenceLevel.class, this.level);
        if (step.isEmpty()) {
            problems.put("level", "tray.practice.level.missing");
        }
        if (step.filter(EvidenceLevel.RESEARCHED::equals).isPresent() && this.sourceName.isBlank()) {
            problems.put("sourceName", "tray.practice.sourceName.missing");
        }
        else if (this.sourceName.length() > LONGEST_SOURCE) {
            problems.put("sourceName", "tray.practice.long");
        }
        if (!this.link.isBlank()
                && (!Typed.isLink(this.link) || this.link.strip().length() > PracticeTerms.LONGEST_PART)) {
            problems.put("link", "tray.practice.link.wrong");
        }
        plan(problems, step.filter(EvidenceLevel.PILOT::equals).isPresent());
    }

    /** A pilot needs the whole plan; half a plan is none on any step. */
    private void plan(Map<String, String> problems, boolean pilot) {
        if (!pilot && Stream.of(this.measured, this.method, this.reportedOn).allMatch(String::isBlank)) {
            return;
        }
        plan(problems, "measured", this.measured);
        plan(problems, "method", this.method);
        if (Typed.date(this.reportedOn).isEmpty()) {
            problems.put("reportedOn", "tray.practice.reportedOn.missing");
        }
    }

    private static void plan(Map<String, String> problems, String field, String text) {
        need(problems, field, text, PracticeTerms.LONGEST_PART);
    }

    private static void need(Map<String, String> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.put(field, "tray.practice." + field + ".missing");
        }
        else if (text.length() > most) {
            problems.put(field, "tray.practice.long");
        }
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("tray.practice.name", this.name);
        texts.put("tray.practice.what", this.what);
        texts.put("tray.practice.sourceName", this.sourceName);
        texts.put("tray.practice.link", this.link);
        texts.put("tray.practice.measured", this.measured);
        texts.put("tray.practice.method", this.method);
        texts.put("tray.practice.reportedOn", this.reportedOn);
        texts.put("tray.practice.contactRole", this.contactRole);
        return texts;
    }

    /** Only when there are no problems. */
    PracticeTerms toTerms(Language language) {
        return new PracticeTerms(language, this.name, this.what,
                this.theme.isEmpty() ? null : FocusAreaId.of(this.theme),
                this.ages.stream().flatMap(age -> Typed.choice(AgeGroup.class, age).stream()).distinct().toList(),
                new Evidence(Typed.choice(EvidenceLevel.class, this.level).orElseThrow(), Typed.orNull(this.sourceName),
                        this.link.isBlank() ? null : this.link.strip(), plan()),
                this.owner.isEmpty() ? null : OrganisationId.of(this.owner), Typed.orNull(this.contactRole));
    }

    private @Nullable DataPlan plan() {
        return this.measured.isBlank() ? null
                : new DataPlan(this.measured, this.method, Typed.date(this.reportedOn).orElseThrow());
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

}
