package fi.yhdyspinta.organisation.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;

/**
 * What the texts of a snapshot mean in the reader's words.
 *
 * @param municipalities names by code
 * @param organisations names by id
 */
public record SnapshotWords(Map<String, LocalText> municipalities, Map<String, LocalText> organisations) {

    public String in(Frame frame, Column column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (column) {
            case PARTY_TYPE -> frame.text("organisation.partyType." + text);
            case LANGUAGE -> frame.text("platform.language." + text.toLowerCase(Locale.ROOT));
            case STATE -> frame.text("organisation.state." + text);
            case LISTED -> frame.text("organisation.register.listed.yes");
            case POPULATION_GROUPS -> each(text, one -> frame.text("organisation.populationGroup." + one));
            case MUNICIPALITY, ACTIVITY -> each(text, one -> named(frame, this.municipalities, one));
            case PARENT, SUCCESSOR -> named(frame, this.organisations, text);
            case CONSENT_ON, ENDED_ON -> frame.date(java.time.LocalDate.parse(text));
            case THEMES -> text.replace("\n", ", ");
            case NAME_FI, NAME_SV, NAME_EN, BUSINESS_ID, ASSOCIATION_NUMBER, MAILBOX, CONSENT_GIVER, ID -> text;
        };
    }

    private static String each(String text, UnaryOperator<String> word) {
        return Arrays.stream(text.split(";")).map(word).collect(Collectors.joining(", "));
    }

    private static String named(Frame frame, Map<String, LocalText> names, String id) {
        var name = names.get(id);
        return name == null ? id : frame.text(name);
    }

}
