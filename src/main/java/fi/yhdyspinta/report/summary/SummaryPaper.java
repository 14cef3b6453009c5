package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Block;
import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.Inline;
import fi.yhdyspinta.platform.document.Table;

/**
 * Writes a summary as a document that can be taken along (yhteenveto asiakirjana).
 *
 * @param subject the line under the title: version and date, or that it is a draft
 * @param notices remarks before the text, such as a correction
 * @param address of the county's pages on the web, for the links back
 */
record SummaryPaper(SummaryContent content, Language language, County county, Texts.Voice voice, String subject,
        List<String> notices, Instant made, String address) {

    SummaryPaper {
        notices = List.copyOf(notices);
    }

    Document write() {
        var paper = Document
            .titled(shown(this.content.title().in(this.language)), this.language, this.county.name().in(this.language),
                    this.made)
            .subject(this.subject)
            .contents();
        this.notices.forEach(paper::notice);
        for (var chapter : this.content.chapters()) {
            add(chapter).forEach(paper::add);
        }
        return paper.done();
    }

    private List<Block> add(SummaryContent.Chapter chapter) {
        var blocks = new ArrayList<Block>();
        blocks
            .addAll(inLanguageOf(chapter.heading(), new Block.Heading(1, shown(chapter.heading().in(this.language)))));
        var body = Prose.of(chapter.body().in(this.language));
        blocks.addAll(inLanguageOf(chapter.body(), body.toArray(Block[]::new)));
        for (var block : chapter.blocks()) {
            blocks.addAll(told(block));
        }
        var actions = chapter.blocks()
            .stream()
            .filter(LiveBlock.OfAction.class::isInstance)
            .map(LiveBlock.OfAction.class::cast)
            .toList();
        if (!actions.isEmpty()) {
            blocks.add(table(chapter, actions));
            blocks.add(new Block.Bullets(actions.stream().map(this::content).toList()));
        }
        return blocks;
    }

    private List<Block> told(LiveBlock block) {
        return switch (block) {
            case LiveBlock.OfConclusion conclusion -> told(conclusion);
            case LiveBlock.OfFinding finding -> told(finding);
            case LiveBlock.OfAction action -> List.of();
            case LiveBlock.Gone gone -> List.of(new Block.Notice(say("report.block.gone")));
        };
    }

    private List<Block> told(LiveBlock.OfConclusion conclusion) {
        var blocks = new ArrayList<Block>(inLanguageOf(conclusion.text(),
                new Block.Paragraph(List.of(Inline.strong(conclusion.text().in(this.language))))));
        blocks.add(new Block.Paragraph(List.of(Inline.emphasis(say(conclusion.agreement())))));
        if (!conclusion.dissent().isBlank()) {
            blocks.add(new Block.Notice(say("report.block.dissent") + " " + conclusion.dissent()
                    + (conclusion.dissenters().isEmpty() ? "" : " (" + names(conclusion.dissenters()) + ")")));
        }
        return blocks;
    }

    private List<Block> told(LiveBlock.OfFinding finding) {
        var blocks = new ArrayList<Block>(inLanguageOf(finding.text(),
                new Block.Paragraph(List.of(Inline.text(finding.text().in(this.language))))));
        finding.quotes()
            .forEach(quote -> blocks.add(new Block.Quote(shown(quote.text()), quote.who().in(this.language))));
        return blocks;
    }

    private Block table(SummaryContent.Chapter chapter, List<LiveBlock.OfAction> actions) {
        var table = Table.captioned(say("report.block.actions") + ": " + shown(chapter.heading().in(this.language)))
            .column(say("report.action.what"))
            .column(say("report.action.lead"))
            .column(say("report.action.with"))
            .column(say("report.action.due"))
            .column(say("report.action.state"));
        for (var action : actions) {
            var due = action.dueOn();
            table.row(shown(action.text().in(this.language)), orNotKnown(action.lead().in(this.language)),
                    action.partners().isEmpty() ? say("report.action.alone") : names(action.partners()),
                    due == null ? say("platform.unknown") : Texts.date(this.language, due), say(action.state()));
        }
        return table.done();
    }

    /** What is promised, with the way back to the words it came of. */
    private Block.Item content(LiveBlock.OfAction action) {
        var origin = List.of(Inline.text(say("report.block.origin") + " "),
                Inline.link(shown(action.text().in(this.language)), this.address + action.source().thread()));
        var terms = action.terms();
        return new Block.Item(origin, terms == null ? List.of() : List.of(new Block.Bullets(told(terms))));
    }

    private List<Block.Item> told(ActionContent terms) {
        var lines = new ArrayList<String>();
        if (!terms.goal().nothing()) {
            lines.add(say("report.action.goal") + ": " + terms.goal().in(this.language));
        }
        lines.add(say("report.action.resource") + ": " + resource(terms));
        terms.promises()
            .forEach(each -> lines.add(orNotKnown(each.who().in(this.language)) + ": "
                    + (each.promise().isBlank() ? say("report.promise.none") : each.promise()) + " ("
                    + say(each.answer()) + ")"));
        return lines.stream().map(line -> new Block.Item(List.of(Inline.text(shown(line))), List.of())).toList();
    }

    private String resource(ActionContent terms) {
        var told = new ArrayList<String>();
        if (terms.euros() != null) {
            told.add(this.voice.text(this.language, "report.action.euros", terms.euros()));
        }
        if (terms.personYears() != null) {
            told.add(this.voice.text(this.language, "report.action.personYears", terms.personYears()));
        }
        return orNotKnown(String.join(", ", told));
    }

    private List<Block> inLanguageOf(Wording wording, Block... blocks) {
        var got = wording.languageFor(this.language);
        return got == this.language || blocks.length == 0 ? List.of(blocks)
                : List.of(new Block.Passage(got, List.of(blocks)));
    }

    private String names(List<Wording> names) {
        return String.join(", ", names.stream().map(name -> name.in(this.language)).toList());
    }

    private String orNotKnown(String text) {
        return text.isBlank() ? say("platform.unknown") : text;
    }

    private String say(String key) {
        return this.voice.text(this.language, key);
    }

    /**
     * Text that shows: of some texts nothing is left when control signs are taken away.
     */
    private static String shown(String text) {
        return Inline.text(text).text().isBlank() ? "–" : text;
    }

}
