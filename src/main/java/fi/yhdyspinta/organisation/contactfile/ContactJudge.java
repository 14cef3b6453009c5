package fi.yhdyspinta.organisation.contactfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.responsibility.ContactMatrix;
import fi.yhdyspinta.organisation.responsibility.Theme;
import fi.yhdyspinta.organisation.responsibility.ThemeContact;
import fi.yhdyspinta.organisation.responsibility.ThemeForm;
import fi.yhdyspinta.organisation.responsibility.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each row of a file will do to the contacts, or which cell is wrong. An empty
 * cell says nothing: a contact stays where the file names none.
 */
final class ContactJudge {

    private static final String PROBLEM = "organisation.contactfile.problem.";

    private static final int LONGEST = 300;

    private final ContactMatrix matrix;

    private final List<@Nullable ContactColumn> mapping;

    private final Set<Place> told = new HashSet<>();

    ContactJudge(ContactMatrix matrix, List<@Nullable ContactColumn> mapping) {
        this.matrix = matrix;
        this.mapping = mapping;
    }

    /** Whose contact for what. */
    private record Place(OrganisationId municipality, ThemeId theme) {
    }

    /** The cells of a row by what they hold, and where they stand. */
    private record Cells(int number, Map<ContactColumn, String> texts, Map<ContactColumn, String> addresses) {

        String get(ContactColumn column) {
            return this.texts.getOrDefault(column, "");
        }

        RowProblem problem(ContactColumn column, String key) {
            return new RowProblem(this.addresses.getOrDefault(column, String.valueOf(this.number)), key, get(column));
        }

    }

    ContactRow judge(int number, List<String> cells) {
        var row = read(number, cells);
        var municipalities = municipalities(row.get(ContactColumn.MUNICIPALITY));
        var theme = theme(row.get(ContactColumn.THEME));
        var problems = new ArrayList<RowProblem>();
        if (municipalities.size() != 1) {
            problems.add(row.problem(ContactColumn.MUNICIPALITY,
                    PROBLEM + (municipalities.isEmpty() ? "municipality" : "several")));
        }
        if (theme.isEmpty()) {
            problems.add(row.problem(ContactColumn.THEME, PROBLEM + "theme"));
        }
        problems.addAll(wrongCells(row));
        if (!problems.isEmpty()) {
            return ContactRow.wrong(number, problems);
        }
        var place = new Place(municipalities.getFirst().id(), theme.orElseThrow().id());
        if (!this.told.add(place)) {
            return ContactRow.wrong(number, List.of(row.problem(ContactColumn.MUNICIPALITY, PROBLEM + "twice")));
        }
        return judge(row, place, theme.orElseThrow());
    }

    private Cells read(int number, List<String> cells) {
        var texts = new EnumMap<ContactColumn, String>(ContactColumn.class);
        var addresses = new EnumMap<ContactColumn, String>(ContactColumn.class);
        for (int place = 0; place < this.mapping.size(); place++) {
            var column = this.mapping.get(place);
            if (column != null) {
                texts.put(column, cells.get(place).replaceAll("\\R", " ").strip());
                addresses.put(column, RowProblem.address(place, number));
            }
        }
        return new Cells(number, texts, addresses);
    }

    private static List<RowProblem> wrongCells(Cells row) {
        var problems = new ArrayList<RowProblem>();
        var mail = row.get(ContactColumn.MAIL);
        if (row.get(ContactColumn.NAME).length() > LONGEST) {
            problems.add(row.problem(ContactColumn.NAME, "organisation.body.tooLong"));
        }
        if (!mail.isEmpty() && !ThemeForm.isMail(mail)) {
            problems.add(row.problem(ContactColumn.MAIL, PROBLEM + "mail"));
        }
        if (row.get(ContactColumn.NAME).isEmpty() && !mail.isEmpty()) {
            problems.add(row.problem(ContactColumn.NAME, "organisation.responsibility.contact.missing"));
        }
        return problems;
    }

    private ContactRow judge(Cells row, Place place, Theme theme) {
        var known = this.matrix.find(place.municipality(), place.theme());
        var leftOut = new ArrayList<RowProblem>();
        var owner = row.get(ContactColumn.OWNER);
        if (!owner.isEmpty() && !owner.equals(Objects.toString(theme.ownerName(), "").strip())) {
            leftOut.add(row.problem(ContactColumn.OWNER, PROBLEM + "owner"));
        }
        if (row.get(ContactColumn.NAME).isEmpty()) {
            known.ifPresent(there -> leftOut.add(row.problem(ContactColumn.NAME, PROBLEM + "empty")));
            return row(row, Verdict.UNCHANGED, place, known.map(ContactTexts::of).orElse(null), leftOut);
        }
        var after = after(row, place, known);
        var before = known.map(ContactTexts::of);
        var verdict = before.isEmpty() ? Verdict.NEW : before.get().equals(after) ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new ContactRow(row.number(), verdict, place.municipality(), before.orElse(null), after, leftOut, null);
    }

    /** The address of one contact is not that of the next. */
    private static ContactTexts after(Cells row, Place place, Optional<ThemeContact> known) {
        var name = row.get(ContactColumn.NAME);
        var mail = row.get(ContactColumn.MAIL);
        var same = known.filter(there -> there.name().strip().equals(name));
        return ContactTexts.of(place.theme(), same.map(ThemeContact::name).orElse(name),
                mail.isEmpty() ? same.map(ThemeContact::mail).orElse(null) : mail);
    }

    private static ContactRow row(Cells row, Verdict verdict, Place place, @Nullable ContactTexts known,
            List<RowProblem> leftOut) {
        return new ContactRow(row.number(), verdict, place.municipality(), known,
                known == null ? ContactTexts.of(place.theme(), null, null) : known, leftOut, null);
    }

    private List<Organisation> municipalities(String name) {
        return this.matrix.municipalities()
            .stream()
            .filter(each -> Stream.of(each.name().fi(), each.name().sv(), each.name().en())
                .filter(Objects::nonNull)
                .anyMatch(known -> known.strip().equalsIgnoreCase(name)))
            .toList();
    }

    private Optional<Theme> theme(String name) {
        return this.matrix.themes().stream().filter(each -> each.name().strip().equalsIgnoreCase(name)).findFirst();
    }

}
