package fi.yhdyspinta.platform.document;

import java.util.List;

import fi.yhdyspinta.platform.Language;

/** One part of a document in reading order (lohko). */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Bullets, Block.Numbered, Block.Quote,
        Block.Notice, Block.PageBreak, Block.Passage, Table, Figure {

    /**
     * A heading (otsikko); the headings make the table of contents and the bookmarks.
     *
     * @param level 1 for chapters to 6
     */
    record Heading(int level, String text) implements Block {

        /**
         * @throws IllegalArgumentException when the level is not 1 to 6 or the text is
         * blank
         */
        public Heading {
            text = CleanText.line(text);
            require(level >= 1 && level <= 6, "A heading has level 1 to 6");
            require(!text.isBlank(), "A heading needs a text");
        }

    }

    record Paragraph(List<Inline> text) implements Block {

        public Paragraph {
            text = List.copyOf(text);
        }

    }

    /** A list whose order does not matter. */
    record Bullets(List<Item> items) implements Block {

        /**
         * @throws IllegalArgumentException when there are no items
         */
        public Bullets {
            items = List.copyOf(items);
            require(!items.isEmpty(), "A list needs items");
        }

    }

    /** A list whose order matters: 1, 2, 3. */
    record Numbered(List<Item> items) implements Block {

        /**
         * @throws IllegalArgumentException when there are no items
         */
        public Numbered {
            items = List.copyOf(items);
            require(!items.isEmpty(), "A list needs items");
        }

    }

    /**
     * One point of a list.
     *
     * @param inner lists within this point, in order; only {@link Bullets} and
     * {@link Numbered}
     */
    record Item(List<Inline> text, List<Block> inner) {

        /**
         * @throws IllegalArgumentException when something else than a list is within
         */
        public Item {
            text = List.copyOf(text);
            inner = List.copyOf(inner);
            require(inner.stream().allMatch(block -> block instanceof Bullets || block instanceof Numbered),
                    "Within a point of a list there may be only lists");
        }

        public static Item of(String text) {
            return new Item(List.of(Inline.text(text)), List.of());
        }

        public static Item of(String text, Block inner) {
            return new Item(List.of(Inline.text(text)), List.of(inner));
        }

    }

    /**
     * Somebody's own words (sitaatti), such as an open answer.
     *
     * @param attribution who said so, or empty
     */
    record Quote(String text, String attribution) implements Block {

        public Quote {
            text = CleanText.of(text);
            attribution = CleanText.line(attribution);
        }

    }

    /** A remark set apart from the text (huomautus), such as "Esimerkkiaineisto". */
    record Notice(String text) implements Block {

        public Notice {
            text = CleanText.of(text);
        }

    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
    }

    /**
     * Blocks in another language than the document, so that a screen reader pronounces
     * them right.
     */
    record Passage(Language language, List<Block> blocks) implements Block {

        public Passage {
            blocks = List.copyOf(blocks);
        }

    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

}
