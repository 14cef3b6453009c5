package fi.yhdyspinta.platform.web;

/**
 * A place in the main navigation.
 *
 * @param key message key of its name
 * @param path full address
 */
public record NavItem(String key, String path) {
}
