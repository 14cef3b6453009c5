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

    /** All, in their order. */
    @Transactional(readOnly = true)
    public List<IndicatorSet> list() {
        return this.sets.list();
    }

    /** Those of the purpose, in their order. */
    @Transactional(readOnly = true)
    public List<IndicatorSet> list(IndicatorSet.Purpose purpose) {
        return list().stream().filter(set -> set.purpose() == purpose).toList();
    }

    /**
     * Takes those that come with the product instead of those that came with it before.
     */
    @Transactional
    public void supply(List<IndicatorSet> supplied) {
        this.sets.deleteAll();
        supplied.forEach(this.sets::insert);
    }

}
