package fi.yhdyspinta.indicator.ownfigure;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.IndicatorForm;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Figures that an organisation has handed in (luovutetut luvut).
 *
 * @param key of the indicator that they are of, or will be of
 * @param about where the figures are from and how they are made
 * @param reason why they were refused
 */
public record Upload(UploadId id, OrganisationId organisation, PersonId handedBy, Instant handedAt, IndicatorKey key,
        LocalText title, @Nullable String about, @Nullable String unit, int decimals, Indicator.@Nullable Aim aim,
        Indicator.Measure measure, State state, @Nullable String reason) {

    public enum State {

        WAITING, PUBLISHED, REFUSED, WITHDRAWN;

        public String key() {
            return "indicator.own.state." + name();
        }

        /** How its mark looks. */
        public String look() {
            return switch (this) {
                case WAITING -> "open";
                case PUBLISHED -> "done";
                case REFUSED -> "late";
                case WITHDRAWN -> "draft";
            };
        }

    }

    public boolean isWaiting() {
        return this.state == State.WAITING;
    }

    /** For giving new figures of the same. */
    IndicatorForm toForm() {
        return new IndicatorForm(this.title.fi(), this.title.sv(), this.title.en(), this.about, this.unit,
                String.valueOf(this.decimals), this.aim == null ? null : this.aim.name(), this.measure.name());
    }

    /**
     * The indicator as it stands in the catalogue. What is said of it is in the language
     * of its title, in Finnish when it has one in Finnish.
     */
    Indicator toIndicator(LocalText producer) {
        var language = this.title.languageFor(Language.FI);
        return new Indicator(0, this.key, this.title, this.about == null ? null : LocalText.only(language, this.about),
                null, this.unit == null ? null : LocalText.only(language, this.unit), producer, this.decimals, this.aim,
                this.measure, null);
    }

}
