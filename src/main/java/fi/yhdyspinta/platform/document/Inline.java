package fi.yhdyspinta.platform.document;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * A piece of running text within a paragraph. A line break in the text is a line break on
 * the page.
 */
public sealed interface Inline {

    String text();

    static Inline text(String text) {
        return new Text(text);
    }

    static Inline strong(String text) {
        return new Strong(text);
    }

    static Inline emphasis(String text) {
        return new Emphasis(text);
    }

    static Inline link(String text, String address) {
        return new Link(text, URI.create(address));
    }

    /** The pieces as one text without their looks. */
    static String plain(List<Inline> pieces) {
        return String.join("", pieces.stream().map(Inline::text).toList());
    }

    record Text(String text) implements Inline {

        public Text {
            text = CleanText.of(text);
        }

    }

    /** Words that carry weight: bold. */
    record Strong(String text) implements Inline {

        public Strong {
            text = CleanText.of(text);
        }

    }

    /** Words that are stressed or titles of works: italic. */
    record Emphasis(String text) implements Inline {

        public Emphasis {
            text = CleanText.of(text);
        }

    }

    /**
     * Words that lead to an address on the web. The words alone must tell where: a screen
     * reader lists them.
     *
     * @param address absolute, with scheme http, https or mailto
     */
    record Link(String text, URI address) implements Inline {

        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        /**
         * @throws IllegalArgumentException when the text is empty or the address is of
         * another kind
         */
        public Link {
            text = CleanText.line(text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A link needs words");
            }
            if (address.getScheme() == null || !SCHEMES.contains(address.getScheme())) {
                throw new IllegalArgumentException("A link leads to the web or to an e-mail address: " + address);
            }
        }

    }

}
