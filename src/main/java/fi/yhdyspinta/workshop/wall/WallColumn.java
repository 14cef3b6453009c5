package fi.yhdyspinta.workshop.wall;

/**
 * A heading to write under (sarake).
 *
 * @param name may be empty when the wall has but one
 */
public record WallColumn(ColumnId id, String name) {
}
