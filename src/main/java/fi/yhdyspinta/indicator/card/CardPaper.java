package fi.yhdyspinta.indicator.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.Manuscript;
import fi.yhdyspinta.platform.document.PdfWriter;
import fi.yhdyspinta.platform.document.Table;
import fi.yhdyspinta.platform.web.Frame;

/** The card on two sheets of paper (kortti PDF-tiedostona). */
final class CardPaper {

    private static final String NOTHING = "–";

    /** So that the card stays on two sheets; the page has them all. */
    private static final int MOST_PROMISES = 6;

    private final PdfWriter pdf = new PdfWriter();

    byte[] write(MunicipalityCard card, Frame frame, Instant made) {
        var page = new CardPage(card, frame);
        var title = frame.text("indicator.card.title") + ": " + frame.text(card.municipality().name());
        var paper = Document.titled(title, frame.language(), frame.text(card.county()), made)
            .subject(frame.text("indicator.card.subject", frame.date(made)))
            .leaflet();
        if (card.oldFigures() > 0) {
            paper.notice(frame.text("indicator.card.old", card.oldFigures(), card.figures()));
        }
        if (card.example()) {
            paper.notice(frame.text("platform.example"));
        }
        paper.heading(1, frame.text("indicator.card.questions"));
        questions(paper, page);
        paper.heading(1, frame.text("indicator.card.figures"));
        card.sections().forEach(section -> section(paper, page, section));
        promises(paper, card, frame);
        paper.heading(1, frame.text("indicator.card.how"))
            .bullets(Stream
                .of(frame.text("indicator.card.how.change"), frame.text("indicator.card.how.place"), page.sizeClass(),
                        page.joined(), frame.text("indicator.card.how.aim"), frame.text("indicator.card.source"))
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new));
        return this.pdf.write(paper.done());
    }

    private static void questions(Manuscript paper, CardPage page) {
        var questions = page.card().questions();
        if (questions.isEmpty()) {
            paper.paragraph(page.frame().text("indicator.card.questions.none"));
        }
        else {
            paper.numbered(questions.stream().map(page::words).toArray(String[]::new));
        }
    }

    private static void promises(Manuscript paper, MunicipalityCard card, Frame frame) {
        if (!card.promises().isEmpty()) {
            paper.heading(1, frame.text("indicator.card.promises"))
                .bullets(card.promises()
                    .stream()
                    .limit(MOST_PROMISES)
                    .map(promise -> frame.text(promise.what()) + " (" + frame.text(promise.who()) + ", "
                            + frame.text(promise.stateKey()) + ")")
                    .toArray(String[]::new));
        }
    }

    private static void section(Manuscript paper, CardPage page, MunicipalityCard.Section section) {
        var frame = page.frame();
        var name = frame.text(section.name());
        var table = Table.captioned(name)
            .column(frame.text("indicator.column.indicator"))
            .numbers(frame.text("indicator.column.latest"))
            .column(frame.text("indicator.column.change"));
        Stream.of(Peers.values()).forEach(peers -> table.numbers(frame.text(peers.key())));
        section.lines().forEach(line -> table.row(row(page, line)));
        paper.table(table);
    }

    private static List<String> row(CardPage page, CardLine line) {
        var cells = new ArrayList<String>();
        var latest = line.latest();
        cells.add(page.frame().text(line.indicator().title()));
        cells.add(latest == null ? NOTHING : page.value(line.indicator(), latest.value()) + " (" + latest.year() + ")");
        cells.add(page.change(line));
        Stream.of(Peers.values()).forEach(peers -> cells.add(line.with(peers).map(page::place).orElse(NOTHING)));
        return cells;
    }

}
