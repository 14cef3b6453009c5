package fi.yhdyspinta.report.summary;

import java.text.BreakIterator;
import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.report.summary.SummaryContent.Chapter;

/**
 * What is good to know before the summary goes out (julkaisun tarkistus). Nothing here
 * forbids; people decide.
 *
 * @param unsourced sections of typed words alone
 * @param sentences in all
 * @param sourced of these, told by a source or written beside one
 * @param gone blocks whose source has been removed: they are left out
 * @param waiting actions that some party has not accepted
 * @param unanswered comments without an answer
 * @param changed whether a source says something else than when the text was approved
 */
public record Checklist(Round round, Summary summary, SummaryContent content, List<Chapter> unsourced, int sentences,
        int sourced, int gone, List<LiveBlock> waiting, int unanswered, boolean changed) {

    public Checklist {
        unsourced = List.copyOf(unsourced);
        waiting = List.copyOf(waiting);
    }

    static Checklist of(Round round, Summary summary, SummaryContent content, int unanswered) {
        var unsourced = content.chapters()
            .stream()
            .filter(chapter -> chapter.blocks().isEmpty() && !chapter.body().nothing())
            .toList();
        var blocks = content.blocks().toList();
        var typed = content.chapters().stream().mapToInt(Checklist::sentences).sum();
        var bare = unsourced.stream().mapToInt(Checklist::sentences).sum();
        var gone = (int) blocks.stream().filter(LiveBlock.Gone.class::isInstance).count();
        var changed = summary.state() instanceof SummaryState.Approved approved
                && !approved.print().equals(content.frozen().print());
        return new Checklist(round, summary, content, unsourced, typed + blocks.size(), typed - bare + blocks.size(),
                gone, blocks.stream().filter(Checklist::isWaiting).toList(), unanswered, changed);
    }

    /** Sourced sentences of a hundred. */
    public int share() {
        return this.sentences == 0 ? 0 : this.sourced * 100 / this.sentences;
    }

    private static boolean isWaiting(LiveBlock block) {
        return block instanceof LiveBlock.OfAction action && !action.agreed();
    }

    private static int sentences(Chapter chapter) {
        var text = chapter.body().in(Language.FI);
        var breaks = BreakIterator.getSentenceInstance(Language.FI.locale());
        breaks.setText(text);
        int count = 0;
        for (int start = breaks.first(),
                end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            count += text.substring(start, end).isBlank() ? 0 : 1;
        }
        return count;
    }

}
