package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Block.Bullets;
import fi.yhdyspinta.platform.document.Block.Heading;
import fi.yhdyspinta.platform.document.Block.Item;
import fi.yhdyspinta.platform.document.Block.Notice;
import fi.yhdyspinta.platform.document.Block.Numbered;
import fi.yhdyspinta.platform.document.Block.PageBreak;
import fi.yhdyspinta.platform.document.Block.Paragraph;
import fi.yhdyspinta.platform.document.Block.Passage;
import fi.yhdyspinta.platform.document.Block.Quote;

/**
 * A document being written from top to bottom (käsikirjoitus). Begin with
 * {@link Document#titled}.
 */
public final class Manuscript {

    private final String title;

    private final Language language;

    private final String publisher;

    private final Instant created;

    private final List<Block> blocks = new ArrayList<>();

    private String subject = "";

    private boolean contents;

    private Density density = Density.PAGES;

    Manuscript(String title, Language language, String publisher, Instant created) {
        this.title = title;
        this.language = language;
        this.publisher = publisher;
        this.created = created;
    }

    public Manuscript subject(String text) {
        subject = text;
        return this;
    }

    /** Adds a table of contents after the title. */
    public Manuscript contents() {
        contents = true;
        return this;
    }

    /** Written so close on the pages. */
    public Manuscript density(Density chosen) {
        density = chosen;
        return this;
    }

    public Manuscript heading(int level, String text) {
        return add(new Heading(level, text));
    }

    public Manuscript paragraph(String text) {
        return paragraph(Inline.text(text));
    }

    public Manuscript paragraph(Inline... pieces) {
        return add(new Paragraph(Arrays.asList(pieces)));
    }

    public Manuscript bullets(String... points) {
        return add(new Bullets(items(points)));
    }

    public Manuscript numbered(String... points) {
        return add(new Numbered(items(points)));
    }

    public Manuscript quote(String text, String attribution) {
        return add(new Quote(text, attribution));
    }

    public Manuscript notice(String text) {
        return add(new Notice(text));
    }

    public Manuscript figure(String svg, String alternative, String caption) {
        return add(new Figure(svg, alternative, caption));
    }

    public Manuscript table(Table.Draft table) {
        return add(table.done());
    }

    /** Text in another language than the document. */
    public Manuscript passage(Language other, Block... within) {
        return add(new Passage(other, Arrays.asList(within)));
    }

    public Manuscript pageBreak() {
        return add(new PageBreak());
    }

    public Manuscript add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * @throws IllegalArgumentException when the title or the publisher is blank
     */
    public Document done() {
        return new Document(title, language, publisher, subject, created, contents, density, blocks);
    }

    private static List<Item> items(String... points) {
        return Arrays.stream(points).map(Item::of).toList();
    }

}
