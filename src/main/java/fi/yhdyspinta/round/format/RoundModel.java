package fi.yhdyspinta.round.format;

/** How a county arranges its round (neuvottelumalli). */
public enum RoundModel {

    COUNCIL_SINGLE_SESSION,

    OPENING_FORUM_PLUS_MUNICIPALITY_GROUPS,

    TIERED_ANNUAL_CLOCK,

    SINGLE_HYBRID_PLENARY,

    MUNICIPALITY_TOUR,

    /**
     * Inside the cooperation negotiations of hyvinvointialuelaki 611/2021 14 §, one
     * municipality at a time.
     */
    @Layout.Key("per_municipality_with_section14")
    PER_MUNICIPALITY_WITH_SECTION_14,

    ONLINE_GROUP_SERIES,

    BOARD_LED_SEMINAR,

    THEMATIC_WITH_PREP_GROUP,

    HYTE_MUNICIPAL_ASSEMBLY,

    TWO_PART_CITY

}
