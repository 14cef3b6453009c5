package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.identity.Doer;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Layer;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.organisation.Actor;

/** Who arranges sets, and for whom. */
sealed interface Arranger {

    Doer doer();

    Layer layer();

    /** Whether sets of that purpose are this one's to arrange. */
    boolean arranges(Purpose purpose);

    /** For the own county; what the coefficient is made of is the same in all. */
    record OfCounty(Actor actor) implements Arranger {

        @Override
        public Doer doer() {
            return this.actor;
        }

        @Override
        public Layer layer() {
            return Layer.COUNTY;
        }

        @Override
        public boolean arranges(Purpose purpose) {
            return !purpose.isOfCoefficient();
        }

    }

    /** For all counties that have not arranged their own. */
    record OfSystem(PersonId person) implements Arranger {

        @Override
        public Doer doer() {
            return new OwnDoing(this.person);
        }

        @Override
        public Layer layer() {
            return Layer.SYSTEM;
        }

        @Override
        public boolean arranges(Purpose purpose) {
            return true;
        }

    }

}
