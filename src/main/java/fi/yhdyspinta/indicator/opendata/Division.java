package fi.yhdyspinta.indicator.opendata;

/**
 * How values of municipalities are told when some of them have been joined (kuntajako).
 */
enum Division {

    /**
     * By the municipalities of today: what the source tells of joined ones is put
     * together.
     */
    TODAY,

    /** As the source tells it, of those that are no more as well. */
    TOLD

}
