package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;

/**
 * Finds the dimensions of areas, times and measures where the source gives no roles, by
 * codes that are recognisable, and says so.
 */
final class Roles {

    private static final Pattern TIME = Pattern.compile("(19|20)\\d{2}([MQ]\\d{1,2})?");

    /** The whole of any classification: the country, but all ages too. */
    private static final Pattern WHOLE = Pattern.compile("SSS");

    private static final Pattern AREA = Pattern.compile("SSS|(KU|HVA|MK|SK|SA|ELY|AVI|MA)\\d{1,3}");

    private static final Pattern AREA_NAME = Pattern
        .compile("(?i)(alue|kunta|område|kommun|area|region|municipality).*");

    private static final Pattern METRIC_NAME = Pattern.compile("(?i)tiedot|uppgifter|information|contents?code");

    private final List<Dimension> dimensions;

    private final List<String> remarks = new ArrayList<>();

    Roles(List<Dimension> dimensions) {
        this.dimensions = new ArrayList<>(dimensions);
        guess(Role.TIME, dimension -> every(dimension, TIME));
        guess(Role.GEO, dimension -> every(dimension, AREA) && !every(dimension, WHOLE));
        guess(Role.GEO, dimension -> isNamed(dimension, AREA_NAME));
        guess(Role.METRIC, dimension -> isNamed(dimension, METRIC_NAME));
    }

    List<Dimension> dimensions() {
        return this.dimensions;
    }

    List<String> remarks() {
        return this.remarks;
    }

    private void guess(Role role, Predicate<Dimension> resembles) {
        if (this.dimensions.stream().anyMatch(dimension -> dimension.role() == role)) {
            return;
        }
        this.dimensions.stream()
            .filter(dimension -> dimension.role() == Role.OTHER && resembles.test(dimension))
            .findFirst()
            .ifPresent(found -> {
                this.dimensions.replaceAll(dimension -> dimension.equals(found) ? found.in(role) : dimension);
                this.remarks.add("The source does not say that \"%s\" is the dimension %s; taken from its codes"
                    .formatted(found.code(), role));
            });
    }

    private static boolean every(Dimension dimension, Pattern pattern) {
        return dimension.categories().stream().map(Category::code).allMatch(pattern.asMatchPredicate());
    }

    private static boolean isNamed(Dimension dimension, Pattern pattern) {
        return pattern.matcher(dimension.code()).matches() || pattern.matcher(dimension.label()).matches();
    }

}
