package fi.yhdyspinta.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * The classes of the application without those of its tests, wherever they are compiled
 * to, and without those that Spring writes when the application is built to be run.
 */
final class OwnClasses implements ImportOption {

    private static final String TESTS = "/test-classes/";

    private static final String WRITTEN_BY_SPRING = "__";

    /** Classes that the tests bring along. */
    static final DescribedPredicate<JavaClass> OF_TESTS = DescribedPredicate.describe("are of tests",
            type -> type.getSource().filter(source -> source.getUri().toString().contains(TESTS)).isPresent());

    @Override
    public boolean includes(Location location) {
        return !location.contains(TESTS) && !location.contains(WRITTEN_BY_SPRING);
    }

}
