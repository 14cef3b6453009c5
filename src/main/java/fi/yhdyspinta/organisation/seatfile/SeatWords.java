package fi.yhdyspinta.organisation.seatfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** What the words of a cell mean, in three languages. */
final class SeatWords {

    private final Map<SeatColumn, Map<String, String>> meanings = new EnumMap<>(SeatColumn.class);

    SeatWords(Messages messages) {
        words(SeatColumn.ROLE, "MEMBER", "varsinainen", "varsinainen jäsen", "ledamot", "ordinarie",
                "ordinarie ledamot");
        words(SeatColumn.ROLE, "DEPUTY", "vara", "henkilökohtainen varajäsen", "suppleant", "personlig ersättare",
                "alternate", "substitute");
        words(SeatColumn.NAME_PUBLIC, "true", "x", "1", "true");
        words(SeatColumn.NAME_PUBLIC, "false", "0", "-", "false");
        for (var language : Language.values()) {
            for (var role : new String[] { "MEMBER", "DEPUTY" }) {
                words(SeatColumn.ROLE, role, messages.text(language, "", "organisation.seatfile.role." + role));
            }
            words(SeatColumn.NAME_PUBLIC, "true", messages.text(language, "", "organisation.importing.yes"));
            words(SeatColumn.NAME_PUBLIC, "false", messages.text(language, "", "organisation.importing.no"));
            for (var state : new String[] { "VACANT", "COMING", "NOMINATED", "APPOINTED", "ENDED" }) {
                words(SeatColumn.STATE, state, messages.text(language, "", "organisation.body.seat.state." + state));
            }
        }
    }

    private void words(SeatColumn column, String meaning, String... words) {
        var own = this.meanings.computeIfAbsent(column, unused -> new HashMap<>());
        own.put(meaning.toLowerCase(Locale.ROOT), meaning);
        for (var word : words) {
            own.put(word.toLowerCase(Locale.ROOT), meaning);
        }
    }

    @Nullable String meaning(SeatColumn column, String word) {
        return this.meanings.getOrDefault(column, Map.of()).get(word.strip().toLowerCase(Locale.ROOT));
    }

}
