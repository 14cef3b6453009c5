package fi.yhdyspinta.indicator.region;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a source calls the areas we know.
 *
 * @param numbers of our areas by the source's signs
 */
public record Signs(Map<String, Integer> numbers) {

    public Signs {
        numbers = Map.copyOf(numbers);
    }

    /** The number of the area; empty for areas of kinds that we do not keep. */
    public OptionalInt find(String sign) {
        var number = this.numbers.get(sign);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

}
