package fi.yhdyspinta.platform.document;

import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.platform.document.BarChart.Bar;

/**
 * Draws a bar chart: labels at the left in at most two lines, bars from one base line,
 * values at their ends.
 */
final class BarChartDrawing {

    private static final int WIDTH = 620;

    private static final int LABEL_WIDTH = 210;

    private static final int VALUE_WIDTH = 80;

    private static final int LABEL_CHARACTERS = 32;

    private static final int LINE = 16;

    private static final int BAR = 16;

    private static final int GAP = 10;

    private final BarChart chart;

    private final double longest;

    private final StringBuilder svg = new StringBuilder();

    private int y = GAP / 2;

    BarChartDrawing(BarChart chart) {
        this.chart = chart;
        this.longest = chart.bars().stream().mapToDouble(bar -> bar.value().orElse(0)).max().orElse(0);
    }

    String svg() {
        chart.bars().forEach(this::draw);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="bar-chart" role="img" aria-label="%s" \
                viewBox="0 0 %d %d" width="%d" height="%d" font-family="Yhdyspinta Sans, sans-serif" font-size="13">
                <line class="bar-base" x1="%d" y1="0" x2="%d" y2="%d" stroke="#c6d4cd" stroke-width="1"/>
                %s</svg>""".formatted(CleanText.xml(chart.alternative()), WIDTH, y, WIDTH, y, LABEL_WIDTH, LABEL_WIDTH,
                y, svg);
    }

    private void draw(Bar bar) {
        List<String> label = lines(bar.label());
        int height = Math.max(BAR, label.size() * LINE);
        double length = length(bar);
        drawLabel(label, height, bar.highlighted() ? " font-weight=\"600\"" : "");
        if (length > 0) {
            add("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    bar.highlighted() ? "bar bar-highlighted" : "bar", LABEL_WIDTH, y + (height - BAR) / 2, length, BAR,
                    bar.highlighted() ? "#0d3335" : "#5f9488");
        }
        add("<text class=\"bar-value\" x=\"%.1f\" y=\"%d\" fill=\"#102a2b\">%s</text>", LABEL_WIDTH + length + 6,
                y + height / 2 + 5, CleanText.xml(chart.shown(bar)));
        y += height + GAP;
    }

    private void drawLabel(List<String> label, int height, String weight) {
        int line = y + (height - label.size() * LINE) / 2 + 12;
        for (String text : label) {
            add("<text class=\"bar-label\" x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#102a2b\"%s>%s</text>",
                    LABEL_WIDTH - 8, line, weight, CleanText.xml(text));
            line += LINE;
        }
    }

    private double length(Bar bar) {
        return longest == 0 ? 0 : bar.value().orElse(0) / longest * (WIDTH - LABEL_WIDTH - VALUE_WIDTH);
    }

    private static List<String> lines(String label) {
        if (label.length() <= LABEL_CHARACTERS) {
            return List.of(label);
        }
        int space = label.lastIndexOf(' ', LABEL_CHARACTERS);
        int end = space > 0 ? space : wholeCharacters(label, LABEL_CHARACTERS);
        return List.of(label.substring(0, end), shortened(label.substring(end).strip()));
    }

    private static String shortened(String text) {
        return text.length() <= LABEL_CHARACTERS ? text
                : text.substring(0, wholeCharacters(text, LABEL_CHARACTERS - 1)).strip() + "…";
    }

    private static int wholeCharacters(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

}
