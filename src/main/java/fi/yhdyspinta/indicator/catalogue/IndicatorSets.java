package fi.yhdyspinta.indicator.catalogue;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets of indicators that there are (indikaattorijoukot). They are public. */
@Component
public class IndicatorSets {

    private final IndicatorSetStore sets;

    IndicatorSets(IndicatorSetStore sets) {
        this.sets = sets;
    }

    /**
     * Those in effect in the county of the request, or for all outside counties, by
     * purpose and in their order.
     */
    @Transactional(readOnly = true)
    public List<IndicatorSet> list() {
        return IndicatorSet.inEffect(this.sets.list());
    }

    /** Those in effect of the purpose, in their order. */
    @Transactional(readOnly = true)
    public List<IndicatorSet> list(IndicatorSet.Purpose purpose) {
        return list().stream().filter(set -> set.purpose() == purpose).toList();
    }

    /** Those in effect that have indicators. */
    @Transactional(readOnly = true)
    public List<IndicatorSet> listFilled() {
        return list().stream().filter(set -> !set.members().isEmpty()).toList();
    }

    /**
     * Takes those that come with the product instead of those that came with it before;
     * what has been arranged here stays.
     */
    @Transactional
    public void supply(List<IndicatorSet> supplied) {
        this.sets.deleteSupplied();
        supplied.forEach(this.sets::supply);
    }

}
