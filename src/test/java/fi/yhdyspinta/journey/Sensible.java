package fi.yhdyspinta.journey;

import java.time.LocalDate;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What somebody in their right mind writes into an empty field. */
final class Sensible {

    /**
     * Fields that take one kind of text only, and those that lead somewhere only with the
     * right one.
     */
    private static final Set<String> CHOOSY = Set.of("year", "email", "link", "evidence", "euros", "personYears",
            "quote", "code", "businessId", "associationNumber", "mailbox", "parent", "successor", "issuer", "domains",
            "represents", "holder", "members", "deputies", "municipalities", "parties", "least", "most", "ownerMail",
            "table", "rows", "fromYear", "untilYear", "madeOf");

    private Sensible() {
    }

    /**
     * What is written beside counts only while nothing is chosen here, or only one may be
     * chosen.
     */
    static boolean isBetterEmpty(String name) {
        return name.equals("finding") || name.startsWith("role-") && !name.equals("role-1");
    }

    /** What is written beside counts only when something is chosen here. */
    static boolean isBetterChosen(String name) {
        return name.equals("listing") || name.equals("role-1");
    }

    /** Of these some must be ticked. */
    static boolean isBetterTicked(String name) {
        return name.equals("codes");
    }

    static boolean isChoosy(String name) {
        return CHOOSY.contains(name) || name.startsWith("mail.");
    }

    static String in(Element control) {
        var type = control.attr("type");
        if (type.equals("hidden")) {
            return "";
        }
        if (type.equals("date")) {
            return LocalDate.now().plusMonths(control.attr("name").startsWith("ended") ? 3 : 2).toString();
        }
        if (type.equals("datetime-local")) {
            return LocalDate.now().plusMonths(2) + "T12:00";
        }
        if (type.equals("time")) {
            return "16:00";
        }
        if (control.attr("name").startsWith("mail.")) {
            return "joku@example.org";
        }
        return switch (control.attr("name")) {
            case "year" -> "2027";
            case "fromYear" -> "2017";
            case "untilYear" -> "2020";
            case "email", "mailbox", "ownerMail" -> "joku@example.org";
            case "businessId" -> "1234567-1";
            case "associationNumber" -> "123.456";
            case "parent", "successor", "holder" -> "";
            case "table" -> "Saarikunnan kunta;Liikunta;Esimerkki;joku@example.org";
            case "rows" -> "Kunta;Vuosi;Arvo\nKuopio;2024;1";
            case "represents" -> "Saarikunnan kunta";
            case "link", "evidence" -> "https://example.org/poytakirja";
            case "euros", "personYears", "minutes", "members", "deputies", "municipalities", "least", "most",
                    "madeOf" ->
                "5";
            default -> type.equals("number") ? "5" : "Esimerkki";
        };
    }

}
