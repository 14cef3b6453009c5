package fi.yhdyspinta.report.summary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.document.Block;
import fi.yhdyspinta.platform.document.Inline;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads the text of a section (juokseva teksti): of Markdown it knows paragraphs,
 * emphasis, lists and links, and a line break breaks the line. Everything else, HTML
 * included, is text and stays as it was typed.
 */
public final class Prose {

    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    /** What would mean something to Markdown but not to us. */
    private static final Pattern FOREIGN = Pattern.compile("[&<`]|!(?=\\[)|\\\\(?![*_\\[\\]])");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^([ \\t]*)\\[(?=[^\\]]{0,1000}\\]:)");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Prose() {
    }

    /** The text as blocks in reading order. */
    public static List<Block> of(String text) {
        var ours = DEFINITION.matcher(FOREIGN.matcher(text).replaceAll("\\\\$0")).replaceAll("$1\\\\[");
        return blocks(PARSER.parse(ours));
    }

    /** A text in which nothing means anything to {@link #of}. */
    static String plainly(String text) {
        return text.replaceAll("[*_\\[\\]]", "\\\\$0");
    }

    private static List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node : children(parent)) {
            switch (node) {
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(inlines(paragraph)));
                case BulletList list -> blocks.add(new Block.Bullets(items(list, list.getMarker())));
                case OrderedList list -> blocks.addAll(numbered(list));
                default -> blocks.addAll(blocks(node));
            }
        }
        return blocks;
    }

    // "12. marraskuuta pidettiin" at the beginning of a line is a date and no list: only
    // 1 begins one.
    private static List<Block> numbered(OrderedList list) {
        int number = list.getMarkerStartNumber();
        if (number == 1) {
            return List.of(new Block.Numbered(items(list, "1" + list.getMarkerDelimiter())));
        }
        var blocks = new ArrayList<Block>();
        for (var item : children(list)) {
            var pieces = new ArrayList<Inline>();
            pieces.add(Inline.text(number++ + list.getMarkerDelimiter() + " "));
            pieces.addAll(words(item));
            blocks.add(new Block.Paragraph(pieces));
            blocks.addAll(lists(item));
        }
        return blocks;
    }

    private static List<Block.Item> items(ListBlock list, String marker) {
        return children(list).stream().filter(ListItem.class::isInstance).map(item -> {
            var words = words(item);
            return new Block.Item(words.isEmpty() ? List.of(Inline.text(marker)) : words, lists(item));
        }).toList();
    }

    private static List<Inline> words(Node item) {
        var words = new ArrayList<Inline>();
        for (var block : blocks(item)) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!words.isEmpty()) {
                    words.add(Inline.text("\n"));
                }
                words.addAll(paragraph.text());
            }
        }
        return words;
    }

    private static List<Block> lists(Node item) {
        return blocks(item).stream()
            .filter(block -> block instanceof Block.Bullets || block instanceof Block.Numbered)
            .toList();
    }

    private static List<Inline> inlines(Node parent) {
        var pieces = new ArrayList<Inline>();
        for (var node : children(parent)) {
            switch (node) {
                case Text text -> pieces.add(Inline.text(text.getLiteral()));
                case SoftLineBreak broken -> pieces.add(Inline.text("\n"));
                case HardLineBreak broken -> pieces.add(Inline.text("\n"));
                case StrongEmphasis strong -> inlines(strong).forEach(piece -> pieces.add(stressed(piece, true)));
                case Emphasis emphasis -> inlines(emphasis).forEach(piece -> pieces.add(stressed(piece, false)));
                case Link link -> pieces.addAll(link(link));
                default -> pieces.addAll(inlines(node));
            }
        }
        return pieces;
    }

    private static Inline stressed(Inline piece, boolean strong) {
        if (piece instanceof Inline.Link || piece instanceof Inline.Strong) {
            return piece;
        }
        return strong ? Inline.strong(piece.text()) : Inline.emphasis(piece.text());
    }

    private static List<Inline> link(Link link) {
        var words = Inline.plain(inlines(link));
        if (leadsSomewhere(link.getDestination()) && !Inline.text(words).text().isBlank()) {
            return List.of(Inline.link(words, link.getDestination()));
        }
        return List.of(Inline.text("[" + words + "](" + link.getDestination() + ")"));
    }

    private static boolean leadsSomewhere(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme);
        }
        catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The text without its looks, for a line that sums it up. */
    static String plain(String text) {
        return of(text).stream().map(Prose::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Inline.plain(paragraph.text());
            case Block.Bullets bullets -> plain(bullets.items());
            case Block.Numbered numbered -> plain(numbered.items());
            default -> "";
        };
    }

    private static String plain(List<Block.Item> items) {
        return items.stream().map(item -> Inline.plain(item.text())).collect(Collectors.joining(" "));
    }

}
