package fi.yhdyspinta.organisation.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.body.BodyRelation;
import org.jspecify.annotations.Nullable;

/**
 * The structure as a picture: levels as bands from top to bottom, bodies as boxes, their
 * relations as arrows (rakennekuva). Lengths are in the units of the picture.
 */
public record StructureChart(int width, int height, List<Band> bands, List<Box> boxes, List<Arrow> arrows) {

    private static final int WIDTH = 960;

    private static final int MARGIN = 16;

    private static final int BOX = 214;

    private static final int TALL = 76;

    private static final int GAP = 24;

    private static final int ROW = 44;

    private static final int LABEL = 34;

    private static final int IN_ROW = 4;

    private static final int LETTERS = 24;

    private static final int LINES = 3;

    private static final int LINE = 19;

    private static final int CURVE = 44;

    /** A level of the structure. */
    public record Band(BodyLevel level, int y, int height) {
    }

    /**
     * A body.
     *
     * @param lines its name, broken to fit
     * @param link where it leads, null when nowhere
     */
    public record Box(String key, int x, int y, int width, int height, List<String> lines, @Nullable String link) {

        /** The base line of a line of the name. */
        public int baseline(int number) {
            return this.y + this.height / 2 + 6 - (this.lines.size() - 1) * LINE / 2 + number * LINE;
        }

        public int middle() {
            return this.x + this.width / 2;
        }

    }

    /** A relation, from box to box. */
    public record Arrow(BodyRelation.Kind kind, String path) {

        /** The class that tells how it is drawn. */
        public String style() {
            return this.kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

    }

    /** A body to be drawn. */
    public record Part(String key, String name, BodyLevel level, @Nullable String link) {
    }

    /** What one part is to another. */
    public record Tie(String from, BodyRelation.Kind kind, String to) {

        boolean touches(Part part) {
            return part.key().equals(this.from) || part.key().equals(this.to);
        }

    }

    /**
     * Draws the parts in the order of the levels. On a level those with relations come
     * first, which keeps the arrows short, and else as they come.
     */
    public static StructureChart of(List<Part> parts, List<Tie> ties) {
        var bands = new ArrayList<Band>();
        Map<String, Box> boxes = new LinkedHashMap<>();
        int top = MARGIN;
        for (var level : BodyLevel.values()) {
            var own = parts.stream()
                .filter(part -> part.level() == level)
                .sorted(Comparator.comparing(part -> ties.stream().noneMatch(tie -> tie.touches(part))))
                .toList();
            if (!own.isEmpty()) {
                int rows = (own.size() + IN_ROW - 1) / IN_ROW;
                int height = LABEL + rows * TALL + (rows - 1) * ROW + MARGIN;
                bands.add(new Band(level, top, height));
                place(own, top + LABEL, boxes);
                top += height + ROW;
            }
        }
        return new StructureChart(WIDTH, Math.max(MARGIN * 2, top - ROW + MARGIN), bands, List.copyOf(boxes.values()),
                arrows(ties, boxes));
    }

    private static void place(List<Part> parts, int top, Map<String, Box> boxes) {
        for (int number = 0; number < parts.size(); number++) {
            var part = parts.get(number);
            int row = number / IN_ROW;
            int inRow = Math.min(IN_ROW, parts.size() - row * IN_ROW);
            int left = (WIDTH - inRow * BOX - (inRow - 1) * GAP) / 2;
            boxes.put(part.key(), new Box(part.key(), left + (number % IN_ROW) * (BOX + GAP), top + row * (TALL + ROW),
                    BOX, TALL, broken(part.name()), part.link()));
        }
    }

    private static List<Arrow> arrows(List<Tie> ties, Map<String, Box> boxes) {
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (var tie : ties) {
            var from = boxes.get(tie.from());
            var to = boxes.get(tie.to());
            if (from != null && to != null && !from.equals(to)) {
                arrows.add(new Arrow(tie.kind(), path(from, to, (tie.kind().ordinal() - 1) * 18 - 9)));
            }
        }
        return List.copyOf(arrows);
    }

    /** Leaves and arrives beside the arrows of other kinds. */
    private static String path(Box from, Box to, int aside) {
        int startX = from.middle() + aside;
        int endX = to.middle() + aside;
        if (from.y() == to.y()) {
            return "M%d %d C%d %d %d %d %d %d".formatted(startX, from.y(), startX, from.y() - ROW + 8, endX,
                    to.y() - ROW + 8, endX, to.y());
        }
        var down = from.y() < to.y();
        int startY = down ? from.y() + from.height() : from.y();
        int endY = down ? to.y() : to.y() + to.height();
        int bend = down ? CURVE : -CURVE;
        return "M%d %d C%d %d %d %d %d %d".formatted(startX, startY, startX, startY + bend, endX, endY - bend, endX,
                endY);
    }

    /**
     * Breaks a name into lines at its spaces and hyphens; what does not fit is left out.
     */
    static List<String> broken(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.strip().split("(?<=[\\s-])")) {
            for (var piece = word; !piece.isEmpty();) {
                if (line.length() + piece.strip().length() > LETTERS && !line.isEmpty()) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                int taken = Math.min(piece.length(), LETTERS);
                line.append(piece, 0, taken);
                piece = piece.substring(taken);
            }
        }
        lines.add(line.toString().strip());
        if (lines.size() <= LINES) {
            return List.copyOf(lines);
        }
        var kept = new ArrayList<>(lines.subList(0, LINES));
        kept.set(LINES - 1, Objects.requireNonNull(kept.get(LINES - 1)).replaceFirst("[\\s,-]*.?$", "") + "…");
        return List.copyOf(kept);
    }

}
