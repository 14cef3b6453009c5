package fi.yhdyspinta.indicator;

/** Of whom a value tells (sukupuoli): sources part people by sex in this way. */
public enum Sex {

    TOTAL, FEMALE, MALE;

    public String key() {
        return "indicator.sex." + name();
    }

}
