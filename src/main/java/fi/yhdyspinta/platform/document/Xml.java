package fi.yhdyspinta.platform.document;

import java.nio.charset.StandardCharsets;

/** XML being written: what is opened is closed, and text stays text. */
final class Xml {

    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /**
     * Writes an element around what {@code inner} writes.
     * @param attributes names and values in turn
     */
    Xml element(String name, Runnable inner, String... attributes) {
        open(name, attributes).append('>');
        inner.run();
        written.append("</").append(name).append('>');
        return this;
    }

    Xml empty(String name, String... attributes) {
        open(name, attributes).append("/>");
        return this;
    }

    Xml element(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    Xml text(String text) {
        written.append(CleanText.xml(text));
        return this;
    }

    byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder open(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                .append(attributes[i])
                .append("=\"")
                .append(CleanText.xml(attributes[i + 1]))
                .append('"');
        }
        return written;
    }

}
