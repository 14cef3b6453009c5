package fi.yhdyspinta.organisation.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as typed.
 *
 * @param themes one on a line
 * @param activity codes of the municipalities it works in
 */
public record OrganisationForm(String nameFi, String nameSv, String nameEn, String type, String language,
        String businessId, String associationNumber, String municipality, Set<String> activity, String themes,
        Set<String> groups, String mailbox, String parent, String endedOn, String successor) implements EditForm {

    public OrganisationForm {
        nameFi = text(nameFi);
        nameSv = text(nameSv);
        nameEn = text(nameEn);
        type = text(type);
        language = text(language);
        businessId = text(businessId);
        associationNumber = text(associationNumber);
        municipality = text(municipality);
        activity = activity == null ? Set.of() : new TreeSet<>(activity);
        themes = text(themes);
        groups = groups == null ? Set.of() : new TreeSet<>(groups);
        mailbox = text(mailbox);
        parent = text(parent);
        endedOn = text(endedOn);
        successor = text(successor);
    }

    static OrganisationForm empty() {
        return new OrganisationForm("", "", "", "", "FI", "", "", "", Set.of(), "", Set.of(), "", "", "", "");
    }

    static OrganisationForm of(Entry entry, String parent, String successor) {
        var organisation = entry.organisation();
        var name = organisation.name();
        var profile = entry.profile();
        return new OrganisationForm(text(name.fi()), text(name.sv()), text(name.en()), organisation.partyType().name(),
                organisation.language().name(), Objects.toString(profile.businessId(), ""),
                text(profile.associationNumber()), text(organisation.municipalityCode()), profile.municipalities(),
                String.join("\n", profile.themes()),
                profile.groups().stream().map(PopulationGroup::name).collect(Collectors.toSet()),
                text(organisation.roleMailbox()), parent, Objects.toString(profile.endedOn(), ""), successor);
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.nameFi.isBlank() && this.nameSv.isBlank() && this.nameEn.isBlank()) {
            problems.put("nameFi", "organisation.register.name.missing");
        }
        check(problems, "nameFi", Column.NAME_FI, this.nameFi);
        check(problems, "nameSv", Column.NAME_SV, this.nameSv);
        check(problems, "nameEn", Column.NAME_EN, this.nameEn);
        if (Typed.choice(PartyType.class, this.type).isEmpty()) {
            problems.put("type", "organisation.register.type.missing");
        }
        check(problems, "businessId", Column.BUSINESS_ID, this.businessId);
        check(problems, "associationNumber", Column.ASSOCIATION_NUMBER, this.associationNumber);
        check(problems, "themes", Column.THEMES, this.themes);
        check(problems, "mailbox", Column.MAILBOX, this.mailbox);
        check(problems, "endedOn", Column.ENDED_ON, this.endedOn);
        if (this.endedOn.isBlank() && !this.successor.isBlank()) {
            problems.put("endedOn", "organisation.register.endedOn.missing");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, Column column, String typed) {
        if (!typed.isBlank()) {
            EntryRules.problem(column, typed).ifPresent(problem -> problems.put(field, problem));
        }
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("organisation.register.nameFi", this.nameFi);
        texts.put("organisation.register.nameSv", this.nameSv);
        texts.put("organisation.register.nameEn", this.nameEn);
        texts.put("organisation.register.businessId", this.businessId);
        texts.put("organisation.register.associationNumber", this.associationNumber);
        texts.put("organisation.register.themes", this.themes);
        texts.put("organisation.register.mailbox", this.mailbox);
        texts.put("organisation.register.parent", this.parent);
        texts.put("organisation.register.endedOn", this.endedOn);
        texts.put("organisation.register.successor", this.successor);
        return texts;
    }

    /**
     * @param known what stands in the register now, null for a new one
     * @param offered codes of the municipalities that the page offered; those known that
     * it did not offer stay as they were
     */
    EntryDraft toDraft(@Nullable Entry known, Set<String> offered) {
        var organisation = new Organisation(known == null ? OrganisationId.next() : known.organisation().id(),
                new LocalText(this.nameFi, this.nameSv, this.nameEn),
                Typed.choice(PartyType.class, this.type).orElse(PartyType.OTHER), home(known, offered),
                this.mailbox.isBlank() ? null : this.mailbox.strip(),
                Typed.choice(Language.class, this.language).orElse(Language.FI),
                known != null && known.organisation().example());
        return new EntryDraft(organisation, profile(known, offered), this.parent, this.successor);
    }

    private Profile profile(@Nullable Entry known, Set<String> offered) {
        var municipalities = new TreeSet<>(known == null ? Set.of() : known.profile().municipalities());
        municipalities.removeAll(offered);
        this.activity.stream().filter(offered::contains).forEach(municipalities::add);
        return new Profile(BusinessId.parse(this.businessId).orElse(null),
                EntryRules.associationNumber(this.associationNumber), municipalities,
                this.themes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                this.groups.stream()
                    .flatMap(group -> Typed.choice(PopulationGroup.class, group).stream())
                    .collect(Collectors.toSet()),
                known == null ? null : known.profile().consent(), null, Typed.date(this.endedOn).orElse(null), null);
    }

    private @Nullable String home(@Nullable Entry known, Set<String> offered) {
        var stays = known != null && this.municipality.equals(known.organisation().municipalityCode());
        return stays || offered.contains(this.municipality) ? this.municipality : null;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

}
