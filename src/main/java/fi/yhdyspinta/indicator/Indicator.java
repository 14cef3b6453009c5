package fi.yhdyspinta.indicator;

import java.time.LocalDate;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is followed by area and year (indikaattori, osoitin).
 *
 * @param number by which its values are kept
 * @param about how the source says it is made (kuvaus)
 * @param limits what the source warns of, for example that few cases are kept back
 * (rajoitukset)
 * @param unit of its values, for example "%" or "/ 1 000"
 * @param producer who makes the figures (tuottaja), for example Statistics Finland
 * @param decimals shown, 0–6
 * @param aim whether high or low is wished for; null when it is neither
 * @param changedOn when the source last changed it
 */
public record Indicator(int number, IndicatorKey key, LocalText title, @Nullable LocalText about,
        @Nullable LocalText limits, @Nullable LocalText unit, @Nullable LocalText producer, int decimals,
        @Nullable Aim aim, Measure measure, @Nullable LocalDate changedOn) {

    /** The same with another way that is good; null: neither. */
    public Indicator aimingAt(@Nullable Aim other) {
        return new Indicator(this.number, this.key, this.title, this.about, this.limits, this.unit, this.producer,
                this.decimals, other, this.measure, this.changedOn);
    }

    /** Which way is good (tavoiteltu suunta). */
    public enum Aim {

        HIGH, LOW;

        public String key() {
            return "indicator.aim." + name();
        }

    }

    /** What its values are, and so how those of two areas make one. */
    public enum Measure {

        /** A share or a number per inhabitants: weighted by inhabitants. */
        RATE,

        /** A number of something: added together. */
        COUNT,

        /** Anything else: cannot be made one. */
        INDEX

    }

}
