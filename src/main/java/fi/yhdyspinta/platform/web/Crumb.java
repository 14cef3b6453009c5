package fi.yhdyspinta.platform.web;

/**
 * A step on the way to the page, shown above its heading.
 *
 * @param path full address
 */
public record Crumb(String name, String path) {
}
