package fi.yhdyspinta.indicator.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.platform.document.Density;
import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.Manuscript;
import fi.yhdyspinta.platform.document.PdfWriter;
import fi.yhdyspinta.platform.document.Table;
import fi.yhdyspinta.platform.web.Frame;

/** The card on two sheets of paper (kortti PDF-tiedostona). */
final class CardPaper {

    private static final String NOTHING = "–";

    private static final int PAGES = 2;

    private static final int NOT_CUT = Integer.MAX_VALUE;

    /** The first that stays on two pages is taken; the web page has all. */
    private static final List<Layout> LAYOUTS = List.of(new Layout(Density.LEAFLET, 4, NOT_CUT),
            new Layout(Density.LEAFLET, 2, NOT_CUT), new Layout(Density.TIGHT_LEAFLET, 4, NOT_CUT),
            new Layout(Density.TIGHT_LEAFLET, 1, NOT_CUT), new Layout(Density.TIGHT_LEAFLET, 0, 90));

    private final PdfWriter pdf = new PdfWriter();

    /**
     * How much is written.
     *
     * @param entries in each part beside the figures
     * @param longest title of an indicator, in characters
     */
    private record Layout(Density density, int entries, int longest) {

        String title(String whole) {
            return whole.length() <= this.longest ? whole : whole.substring(0, this.longest).stripTrailing() + "…";
        }

    }

    byte[] write(Card card, Frame frame, Instant made) {
        return LAYOUTS.stream()
            .flatMap(layout -> this.pdf.write(document(card, frame, made, layout), PAGES).stream())
            .findFirst()
            .orElseGet(() -> this.pdf.write(document(card, frame, made, LAYOUTS.getLast())));
    }

    private static Document document(Card card, Frame frame, Instant made, Layout layout) {
        var page = new CardPage(card, frame);
        var subject = card.subject();
        var title = frame.text(subject.kind().key()) + ": " + frame.text(subject.name());
        var paper = Document.titled(title, frame.language(), frame.text(card.county()), made)
            .subject(frame.text("indicator.card.subject", frame.date(made)))
            .density(layout.density());
        if (card.oldFigures() > 0) {
            paper.notice(frame.text("indicator.card.old", card.oldFigures(), card.figures()));
        }
        if (card.example()) {
            paper.notice(frame.text("platform.example"));
        }
        paper.heading(1, frame.text("indicator.card.questions"));
        questions(paper, page);
        paper.heading(1, frame.text("indicator.card.figures"));
        card.sections().forEach(section -> section(paper, page, section, layout));
        Stream.of(CardSource.Part.values())
            .forEach(part -> entries(paper, card.entries(part), part, layout.entries(), frame));
        paper.heading(1, frame.text("indicator.card.how"))
            .bullets(Stream
                .of(frame.text("indicator.card.how.change"), page.place(), page.sizeClass(), page.joined(),
                        frame.text("indicator.card.how.aim"), page.sources())
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new));
        return paper.done();
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

    private static void entries(Manuscript paper, List<CardSource.Entry> entries, CardSource.Part part, int most,
            Frame frame) {
        if (!entries.isEmpty() && most > 0) {
            paper.heading(1, frame.text(part.key()))
                .bullets(entries.stream()
                    .limit(most)
                    .map(entry -> frame.text(entry.what()) + " (" + note(entry, frame) + ")")
                    .toArray(String[]::new));
        }
    }

    private static String note(CardSource.Entry entry, Frame frame) {
        var key = entry.noteKey();
        return key == null ? frame.text(entry.who()) : frame.text(entry.who()) + ", " + frame.text(key);
    }

    private static void section(Manuscript paper, CardPage page, Card.Section section, Layout layout) {
        var frame = page.frame();
        var name = frame.text(section.name());
        var table = Table.captioned(name)
            .column(frame.text("indicator.column.indicator"))
            .numbers(frame.text("indicator.column.latest"))
            .column(frame.text("indicator.column.change"));
        var peers = page.card().subject().kind().peers();
        peers.forEach(group -> table.numbers(frame.text(group.key())));
        section.lines().forEach(line -> table.row(row(page, line, layout)));
        paper.table(table);
    }

    private static List<String> row(CardPage page, CardLine line, Layout layout) {
        var cells = new ArrayList<String>();
        var latest = line.latest();
        cells.add(layout.title(page.frame().text(line.indicator().title())));
        cells.add(latest == null ? NOTHING : page.value(line.indicator(), latest.value()) + " (" + latest.year() + ")");
        cells.add(page.change(line));
        page.card()
            .subject()
            .kind()
            .peers()
            .forEach(peers -> cells.add(line.with(peers).map(page::place).orElse(NOTHING)));
        return cells;
    }

}
