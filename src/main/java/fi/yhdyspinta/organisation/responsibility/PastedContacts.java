package fi.yhdyspinta.organisation.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;

/**
 * A table of contacts as pasted from a spreadsheet: municipality, theme, name and mail
 * address on a line, with tabs or semicolons between.
 */
public record PastedContacts(List<ThemeContact> contacts, List<Problem> problems) {

    /** What is wrong on a line, counted from 1. */
    public record Problem(int line, String key) {
    }

    static PastedContacts of(String text, ContactMatrix matrix) {
        var contacts = new ArrayList<ThemeContact>();
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                read(line.split("[\\t;]", -1), matrix, number, contacts, problems);
            }
        }
        if (contacts.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, "organisation.responsibility.table.empty"));
        }
        return new PastedContacts(contacts, problems);
    }

    private static void read(String[] cells, ContactMatrix matrix, int line, List<ThemeContact> contacts,
            List<Problem> problems) {
        if (cells.length < 3 || cells[2].isBlank()) {
            problems.add(new Problem(line, "organisation.responsibility.table.cells"));
            return;
        }
        var municipality = municipality(matrix, cells[0]);
        var theme = matrix.themes().stream().filter(each -> same(each.name(), cells[1])).findFirst();
        var mail = cells.length > 3 ? cells[3].strip() : "";
        if (municipality.isEmpty()) {
            problems.add(new Problem(line, "organisation.responsibility.table.municipality"));
        }
        else if (theme.isEmpty()) {
            problems.add(new Problem(line, "organisation.responsibility.table.theme"));
        }
        else if (!mail.isEmpty() && !ThemeForm.isMail(mail) || cells[2].length() > 300) {
            problems.add(new Problem(line, "organisation.responsibility.mail.wrong"));
        }
        else {
            contacts.add(new ThemeContact(theme.get().id(), municipality.get().id(), cells[2].strip(),
                    mail.isEmpty() ? null : mail));
        }
    }

    private static Optional<Organisation> municipality(ContactMatrix matrix, String name) {
        return matrix.municipalities()
            .stream()
            .filter(each -> same(each.name().fi(), name) || same(each.name().sv(), name)
                    || same(each.name().en(), name))
            .findFirst();
    }

    private static boolean same(@org.jspecify.annotations.Nullable String one, String other) {
        return one != null && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

}
