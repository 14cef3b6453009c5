package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;

/**
 * A document by what it says and not by how it looks (asiakirja).
 *
 * @param title shown on top of the first page and in the window title
 * @param language the language of the text, told to screen readers and spell checkers
 * @param publisher who answers for the document, such as a wellbeing services county
 * @param subject one line under the title that says what the document is about, or empty
 * @param created printed as the date of the document in Finnish time
 * @param contents true when a table of contents follows the title
 * @param density how much is to be seen on a page
 * @param blocks the text in reading order; a heading that skips a level is lifted to the
 * next one, as screen readers need
 */
public record Document(String title, Language language, String publisher, String subject, Instant created,
        boolean contents, Density density, List<Block> blocks) {

    /**
     * @throws IllegalArgumentException when the title or the publisher is blank
     */
    public Document {
        title = CleanText.line(title);
        publisher = CleanText.line(publisher);
        subject = CleanText.line(subject);
        blocks = withoutGaps(blocks);
        if (title.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException("A document needs a title and a publisher");
        }
    }

    /** Begins a document. */
    public static Manuscript titled(String title, Language language, String publisher, Instant created) {
        return new Manuscript(title, language, publisher, created);
    }

    /** All headings in order, also those within passages. */
    List<Block.Heading> headings() {
        return blocks.stream().flatMap(Document::headingsOf).toList();
    }

    private static List<Block> withoutGaps(List<Block> blocks) {
        var outline = new Outline();
        return blocks.stream().map(outline::lifted).toList();
    }

    private static Stream<Block.Heading> headingsOf(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading);
            case Block.Passage passage -> passage.blocks().stream().flatMap(Document::headingsOf);
            default -> Stream.empty();
        };
    }

}
