package fi.yhdyspinta.indicator.card;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Component;

/**
 * Many cards as PDF in one file, written while they are made (kortit yhtenä tiedostona).
 */
@Component
public class CardArchive {

    private final Cards cards;

    private final Frames frames;

    private final Clock clock;

    private final CardPaper paper = new CardPaper();

    CardArchive(Cards cards, Frames frames, Clock clock) {
        this.cards = cards;
        this.frames = frames;
        this.clock = clock;
    }

    /** What is told of each card when it is ready. */
    @FunctionalInterface
    public interface Progress {

        void ready(String name, byte[] pdf);

    }

    /**
     * Writes the cards of the municipalities in each language, one after another.
     * @throws IOException when the reader has gone away
     */
    public void write(Collection<Municipality> municipalities, Frame.Place place, OutputStream out, Progress progress)
            throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var municipality : municipalities) {
                var card = this.cards.get(municipality.code());
                for (var language : List.of(Language.values())) {
                    var frame = this.frames.forEverybody(language, place);
                    var pdf = this.paper.write(card, frame, this.clock.instant());
                    var name = "kuntakortti-" + municipality.code() + "-" + language.tag() + ".pdf";
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(pdf);
                    zip.closeEntry();
                    progress.ready(name, pdf);
                }
            }
        }
    }

}
