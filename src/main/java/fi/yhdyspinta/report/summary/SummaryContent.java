package fi.yhdyspinta.report.summary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A summary as it reads: its words and what its sources say, now or when it was frozen
 * (yhteenvedon sisältö).
 *
 * @param example whether some of it is made up (esimerkkiaineisto)
 */
public record SummaryContent(Wording title, List<Chapter> chapters, boolean example) {

    public SummaryContent {
        chapters = List.copyOf(chapters);
    }

    /** One section as it reads. */
    public record Chapter(UUID section, Wording heading, Wording body, List<LiveBlock> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }

        private Chapter standing() {
            return new Chapter(this.section, this.heading, this.body,
                    this.blocks.stream().filter(block -> !(block instanceof LiveBlock.Gone)).toList());
        }

    }

    /**
     * The language of the first text that the reader does not get in the wanted one; null
     * when all is in it.
     */
    public @Nullable Language foreign(Language wanted) {
        return Stream.concat(this.chapters.stream().map(Chapter::body), blocks().map(LiveBlock::text))
            .filter(text -> !text.nothing())
            .map(text -> text.languageFor(wanted))
            .filter(got -> got != wanted)
            .findFirst()
            .orElse(null);
    }

    public Stream<LiveBlock> blocks() {
        return this.chapters.stream().flatMap(chapter -> chapter.blocks().stream());
    }

    /** Without what has lost its source, as it is published. */
    public SummaryContent frozen() {
        return new SummaryContent(this.title, this.chapters.stream().map(Chapter::standing).toList(), this.example);
    }

    /**
     * A digest of what the live blocks say: two contents that print alike say the same.
     */
    public String print() {
        var words = blocks().map(LiveBlock::lasting).map(LiveBlock::toString).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

}
