package fi.yhdyspinta.outcome.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * The thread through one thing (lanka): what it came of, and what came of it, each in the
 * order of time.
 *
 * @param process that the thing belongs to, null for an answer or a note of which nothing
 * has been made
 */
public record Trace(Piece current, @Nullable ProcessId process, List<Piece> upstream, List<Piece> downstream) {

    public Trace {
        upstream = List.copyOf(upstream);
        downstream = List.copyOf(downstream);
    }

    /** Words of the thing itself, and whether somebody has marked them. */
    public record Words(String text, boolean marked) {
    }

    /**
     * The whole text of an answer or a note, cut where marked words begin and end, for a
     * reader who may see it; empty for others.
     */
    public List<Words> words() {
        var text = this.current.text() == null ? "" : this.current.text().in(Language.FI);
        var marked = new BitSet(text.length());
        this.upstream.stream().filter(piece -> stands(piece, text)).map(Piece::quote).forEach(quote -> {
            int at = text.indexOf(Objects.requireNonNull(quote));
            marked.set(at, at + quote.length());
        });
        var words = new ArrayList<Words>();
        for (int from = 0; from < text.length();) {
            int next = marked.get(from) ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            words.add(new Words(text.substring(from, to), marked.get(from)));
            from = to;
        }
        return words;
    }

    /** Marked words that do not stand in the text shown already. */
    public List<Piece> quotesBeside() {
        var text = this.current.text() == null ? "" : this.current.text().in(Language.FI);
        return this.upstream.stream().filter(piece -> !stands(piece, text)).toList();
    }

    private static boolean stands(Piece piece, String text) {
        return piece.quote() != null && !piece.quote().isEmpty() && text.contains(piece.quote());
    }

}
