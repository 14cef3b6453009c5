package fi.yhdyspinta.organisation;

import fi.yhdyspinta.platform.LocalText;

/**
 * A wellbeing services county, or Helsinki, with its own rounds and rows
 * (hyvinvointialue, 611/2021).
 *
 * @param slug its part of every address, for example "pohjois-savo"
 * @param terminology the word the county uses of the work: hyte or hytetu
 */
public record County(CountyId id, String slug, LocalText name, Terminology terminology) {

    /**
     * The county's own word: hyte, or hytetu where safety (turvallisuus) is part of it.
     */
    public enum Terminology {

        HYTE, HYTETU;

        /** "hyte" or "hytetu". */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

    }

    public String path() {
        return "/" + this.slug;
    }

}
