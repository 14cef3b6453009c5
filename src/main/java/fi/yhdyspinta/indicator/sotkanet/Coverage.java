package fi.yhdyspinta.indicator.sotkanet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.SexWords;
import fi.yhdyspinta.platform.fetching.Fields;

/**
 * Of whom and where an indicator tells (luokitukset).
 *
 * @param sexes the sexes told apart; none when Sotkanet does not say, which then means
 * the total
 * @param regionCategories kinds of areas in upper case, as
 * {@link SotkanetRegion#category()} has them
 */
public record Coverage(Set<Sex> sexes, Set<String> regionCategories) {

    public Coverage {
        sexes = Set.copyOf(sexes);
        regionCategories = Set.copyOf(regionCategories);
    }

    static Coverage read(Fields item) {
        var sexes = values(item, "sex").stream()
            .map(word -> SexWords.find(word)
                .orElseThrow(() -> item.unreadable("a sex, not \"" + word + "\"", "classifications, sex")));
        var regions = values(item, "region").stream().map(Coverage::category);
        return new Coverage(sexes.collect(Collectors.toSet()), regions.collect(Collectors.toSet()));
    }

    static String category(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }

    private static List<String> values(Fields item, String key) {
        return item.findObject("classifications")
            .flatMap(all -> all.findObject(key))
            .map(one -> one.texts("values"))
            .orElse(List.of());
    }

}
