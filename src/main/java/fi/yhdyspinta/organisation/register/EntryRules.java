package fi.yhdyspinta.organisation.register;

import java.util.Optional;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What may be written in a column, whether it is typed in a form or read from a file. */
public final class EntryRules {

    static final int LONGEST_NAME = 300;

    static final int LONGEST_THEMES = 2_000;

    static final int LONGEST_GIVER = 200;

    private EntryRules() {
    }

    /** The message key of what is wrong with a text that is not empty. */
    public static Optional<String> problem(Column column, String text) {
        return Optional.ofNullable(switch (column) {
            case NAME_FI, NAME_SV, NAME_EN -> tooLong(text, LONGEST_NAME);
            case THEMES -> tooLong(text, LONGEST_THEMES);
            case CONSENT_GIVER -> tooLong(text, LONGEST_GIVER);
            case BUSINESS_ID -> businessId(text);
            case ASSOCIATION_NUMBER ->
                associationNumber(text) == null ? "organisation.register.associationNumber.wrong" : null;
            case MAILBOX ->
                text.strip().matches("[^\\s@]{1,64}@[^\\s@]{1,190}") ? null : "organisation.register.mailbox.wrong";
            case ENDED_ON, CONSENT_ON -> day(text) == null ? "organisation.register.endedOn.wrong" : null;
            case PARTY_TYPE, LANGUAGE, MUNICIPALITY, ACTIVITY, POPULATION_GROUPS, LISTED, STATE, PARENT, SUCCESSOR,
                    ID ->
                null;
        });
    }

    /** 123456 and 123.456 are the same number; the register writes it with the point. */
    public static @Nullable String associationNumber(String typed) {
        var text = typed.strip();
        var digits = text.matches("[0-9]{1,3}[.][0-9]{3}") ? text.replace(".", "") : text;
        return digits.matches("[0-9]{4,6}")
                ? digits.substring(0, digits.length() - 3) + "." + digits.substring(digits.length() - 3) : null;
    }

    /** The day as 2026-01-31, null when it is none of our time. */
    public static @Nullable String day(String typed) {
        return Typed.date(typed)
            .filter(day -> day.getYear() > 1900 && day.getYear() < 2200)
            .map(Object::toString)
            .orElse(null);
    }

    private static @Nullable String businessId(String text) {
        if (BusinessId.parse(text).isPresent()) {
            return null;
        }
        return BusinessId.isWritten(text) ? "organisation.register.businessId.checkDigit"
                : "organisation.register.businessId.wrong";
    }

    private static @Nullable String tooLong(String text, int most) {
        return text.length() > most ? "organisation.register.tooLong" : null;
    }

}
