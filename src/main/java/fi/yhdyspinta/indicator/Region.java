package fi.yhdyspinta.indicator;

import fi.yhdyspinta.platform.LocalText;

/**
 * An area of which figures tell (alue).
 *
 * @param number by which its values are kept
 * @param code of its kind at Statistics Finland: three digits of a municipality, two of a
 * county or a province
 */
public record Region(int number, Kind kind, String code, LocalText name) {

    public enum Kind {

        /** Kunta. */
        MUNICIPALITY("M", "KU"),
        /** Seutukunta. */
        SUBREGION("S", "SK"),
        /** Maakunta. */
        PROVINCE("P", "MK"),
        /** Hyvinvointialue, Helsinki (90) and Åland (91). */
        COUNTY("C", "HVA"),
        /** Koko maa. */
        COUNTRY("F", "SSS");

        private final String letter;

        private final String statFin;

        Kind(String letter, String statFin) {
            this.letter = letter;
            this.statFin = statFin;
        }

        /** How our own files begin the sign of such an area. */
        String letter() {
            return this.letter;
        }

    }

    /** Our own sign of it in files: "M297" is Kuopio. */
    public String sign() {
        return this.kind.letter() + this.code;
    }

    /** StatFin's sign of it: "KU297" is Kuopio. */
    public String statFinSign() {
        return this.kind == Kind.COUNTRY ? this.kind.statFin : this.kind.statFin + this.code;
    }

}
