package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Entry;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.organisation.register.Register;
import fi.yhdyspinta.organisation.register.RegisterFilter;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as a spreadsheet (vienti), in the words in which it can be taken in again.
 */
@Component
class RegisterFile {

    private final Register register;

    private final Organisations organisations;

    private final Municipalities municipalities;

    private final Messages messages;

    RegisterFile(Register register, Organisations organisations, Municipalities municipalities, Messages messages) {
        this.register = register;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** What is found, for the coordinator. */
    @Transactional
    public Sheet write(Actor actor, RegisterFilter filter, Language language) {
        var entries = this.register.listAll(actor, filter, TableFile.MOST_ROWS);
        this.register.recordExport(actor);
        var others = others(entries);
        var names = this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, municipality -> municipality.name().in(language)));
        var columns = Stream.of(Column.values()).map(column -> this.messages.text(language, "", column.key())).toList();
        return new Sheet(this.messages.text(language, "", "organisation.importing.sheet"), columns,
                entries.stream()
                    .map(entry -> Arrays.stream(Column.values())
                        .map(column -> cell(entry, column, language, names, others))
                        .toList())
                    .toList());
    }

    /**
     * By id how an other one is told: by its name, or by its id where two bear the name.
     */
    private Map<OrganisationId, String> others(List<Entry> entries) {
        var ids = new HashSet<OrganisationId>();
        entries.stream()
            .flatMap(entry -> Stream.of(entry.profile().parent(), entry.profile().successor()))
            .filter(Objects::nonNull)
            .forEach(ids::add);
        var here = this.organisations.list();
        var times = here.stream()
            .collect(Collectors.groupingBy(one -> called(one).toLowerCase(Locale.ROOT), Collectors.counting()));
        var told = new HashMap<OrganisationId, String>();
        here.stream()
            .filter(one -> ids.contains(one.id()))
            .forEach(one -> told.put(one.id(), times.getOrDefault(called(one).toLowerCase(Locale.ROOT), 0L) > 1
                    ? one.id().toString() : called(one)));
        return told;
    }

    private static String called(Organisation organisation) {
        return organisation.name().in(Language.FI);
    }

    private Cell cell(Entry entry, Column column, Language language, Map<String, String> municipalities,
            Map<OrganisationId, String> others) {
        var organisation = entry.organisation();
        var profile = entry.profile();
        var consent = profile.consent();
        return switch (column) {
            case NAME_FI -> text(organisation.name().fi());
            case NAME_SV -> text(organisation.name().sv());
            case NAME_EN -> text(organisation.name().en());
            case PARTY_TYPE -> word(language, organisation.partyType().key());
            case BUSINESS_ID -> text(Objects.toString(profile.businessId(), null));
            case ASSOCIATION_NUMBER -> text(profile.associationNumber());
            case LANGUAGE -> word(language, "platform.language." + organisation.language().tag());
            case MUNICIPALITY ->
                text(municipalities.get(Objects.requireNonNullElse(organisation.municipalityCode(), "")));
            case ACTIVITY -> text(profile.municipalities()
                .stream()
                .sorted()
                .map(municipalities::get)
                .collect(Collectors.joining("; ")));
            case THEMES -> text(themes(profile.themes()));
            case POPULATION_GROUPS -> text(profile.groups()
                .stream()
                .sorted()
                .map(PopulationGroup::key)
                .map(key -> this.messages.text(language, "", key))
                .collect(Collectors.joining("; ")));
            case MAILBOX -> text(organisation.roleMailbox());
            case LISTED -> word(language, consent == null ? "organisation.importing.no" : "organisation.importing.yes");
            case CONSENT_ON -> day(consent == null ? null : consent.on());
            case CONSENT_GIVER -> text(consent == null ? null : consent.giver());
            case STATE -> word(language, entry.kept().key());
            case PARENT -> text(profile.parent() == null ? null : others.get(profile.parent()));
            case ENDED_ON -> day(profile.endedOn());
            case SUCCESSOR -> text(profile.successor() == null ? null : others.get(profile.successor()));
            case ID -> text(organisation.id().toString());
        };
    }

    /**
     * A single one with a semicolon in it gets a line end, so that it is not read as two.
     */
    private static String themes(List<String> themes) {
        return String.join("\n", themes) + (themes.size() == 1 && themes.getFirst().contains(";") ? "\n" : "");
    }

    private Cell word(Language language, String key) {
        return Cell.of(this.messages.text(language, "", key));
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.EMPTY : Cell.of(text);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.of(day);
    }

}
