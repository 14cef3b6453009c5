package fi.yhdyspinta.indicator.sotkanet;

import java.util.Set;
import java.util.function.Consumer;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;

/**
 * An area (alue) as Sotkanet numbers it.
 *
 * @param id by which values name the area
 * @param code of the official classification, with its leading zeros ("005"); one of its
 * kind within a category
 * @param category in upper case, as "KUNTA" or "HYVINVOINTIALUE"
 * @param memberOf ids of the areas that it is part of
 */
public record SotkanetRegion(int id, String code, String category, LocalText name, Set<Integer> memberOf) {

    public SotkanetRegion {
        memberOf = Set.copyOf(memberOf);
    }

    /**
     * Reads the answer of /regions.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none; those
     * read before it was noticed have been handed on
     */
    public static void read(Answer answer, Consumer<SotkanetRegion> regions) {
        Json.each(answer, item -> regions.accept(of(item)));
    }

    private static SotkanetRegion of(Fields item) {
        return new SotkanetRegion(item.integer("id"), item.text("code").strip(),
                Coverage.category(item.text("category")), ListedIndicator.title(item),
                Set.copyOf(item.integers("memberOf")));
    }

}
