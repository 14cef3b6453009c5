package fi.yhdyspinta.organisation.register;

/**
 * A search of the register kept under a name (tallennettu näkymä).
 *
 * @param query the search as it stands in the address, from the question mark on
 * @param shared whether all who have a role in the county see it
 * @param own whether the reader made it
 */
public record SavedView(SavedViewId id, String name, String query, boolean shared, boolean own) {
}
