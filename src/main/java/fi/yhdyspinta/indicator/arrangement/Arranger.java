package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.identity.Doer;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Layer;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.organisation.Actor;
import org.jspecify.annotations.Nullable;

/** Who arranges sets, and for whom. */
sealed interface Arranger {

    Doer doer();

    Layer layer();

    /** Whether sets of that purpose are this one's to arrange. */
    boolean arranges(Purpose purpose);

    /**
     * What this one may say of a set.
     * @param known the set as it is; null for a new one
     */
    SetText says(SetText text, @Nullable IndicatorSet known);

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

        /** Of what it is made stays as whoever arranged it before has said. */
        @Override
        public SetText says(SetText text, @Nullable IndicatorSet known) {
            return new SetText(text.name(), known == null ? null : known.madeOf(),
                    known == null || known.basis() == null ? null : known.basis().source());
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

        @Override
        public SetText says(SetText text, @Nullable IndicatorSet known) {
            return text;
        }

    }

}
