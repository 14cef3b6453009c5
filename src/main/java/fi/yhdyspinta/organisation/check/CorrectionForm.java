package fi.yhdyspinta.organisation.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.EntryRules;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What an organisation puts right of itself, as typed. */
public record CorrectionForm(String nameFi, String nameSv, String nameEn, String businessId, String associationNumber,
        String mailbox, String language, String themes, Set<String> groups, String message) {

    private static final int LONGEST_MESSAGE = 2_000;

    public CorrectionForm {
        nameFi = text(nameFi);
        nameSv = text(nameSv);
        nameEn = text(nameEn);
        businessId = text(businessId);
        associationNumber = text(associationNumber);
        mailbox = text(mailbox);
        language = text(language);
        themes = text(themes);
        groups = groups == null ? Set.of() : new TreeSet<>(groups);
        message = text(message);
    }

    static CorrectionForm of(Snapshot now) {
        return new CorrectionForm(now.get(Column.NAME_FI), now.get(Column.NAME_SV), now.get(Column.NAME_EN),
                now.get(Column.BUSINESS_ID), now.get(Column.ASSOCIATION_NUMBER), now.get(Column.MAILBOX),
                now.get(Column.LANGUAGE), now.get(Column.THEMES), Set.of(now.get(Column.POPULATION_GROUPS).split(";")),
                "");
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if ((this.nameFi + this.nameSv + this.nameEn).isBlank()) {
            problems.put("nameFi", "organisation.register.name.missing");
        }
        check(problems, "nameFi", Column.NAME_FI, this.nameFi);
        check(problems, "nameSv", Column.NAME_SV, this.nameSv);
        check(problems, "nameEn", Column.NAME_EN, this.nameEn);
        check(problems, "businessId", Column.BUSINESS_ID, this.businessId);
        check(problems, "associationNumber", Column.ASSOCIATION_NUMBER, this.associationNumber);
        check(problems, "mailbox", Column.MAILBOX, this.mailbox);
        check(problems, "themes", Column.THEMES, this.themes);
        if (this.message.length() > LONGEST_MESSAGE) {
            problems.put("message", "organisation.register.tooLong");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, Column column, String typed) {
        if (!typed.isBlank()) {
            EntryRules.problem(column, typed).ifPresent(problem -> problems.put(field, problem));
        }
    }

    /** What is told; an emptied field is left out, since a link takes nothing away. */
    Snapshot toSnapshot() {
        var texts = new EnumMap<Column, String>(Column.class);
        texts.put(Column.NAME_FI, this.nameFi.strip());
        texts.put(Column.NAME_SV, this.nameSv.strip());
        texts.put(Column.NAME_EN, this.nameEn.strip());
        texts.put(Column.BUSINESS_ID, BusinessId.parse(this.businessId).map(BusinessId::value).orElse(""));
        texts.put(Column.ASSOCIATION_NUMBER,
                Objects.requireNonNullElse(EntryRules.associationNumber(this.associationNumber), ""));
        texts.put(Column.MAILBOX, this.mailbox.strip());
        texts.put(Column.LANGUAGE, Typed.choice(Language.class, this.language).orElse(Language.FI).name());
        texts.put(Column.THEMES,
                this.themes.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")));
        texts.put(Column.POPULATION_GROUPS,
                this.groups.stream()
                    .flatMap(group -> Typed.choice(PopulationGroup.class, group).stream())
                    .map(PopulationGroup::name)
                    .sorted()
                    .collect(Collectors.joining(";")));
        return new Snapshot(texts);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
