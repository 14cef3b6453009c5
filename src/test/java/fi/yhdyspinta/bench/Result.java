package fi.yhdyspinta.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/**
 * What a bench found, printed as one JSON object on the last line. Ours and the reference
 * take turns (A-B-A-B); the figure is the median of the ratios of the rounds.
 */
public record Result(String bench, String work, double ours, Double reference, Double ratio, String unit, double goal,
        boolean met, Map<String, Object> more) {

    /** A figure without a reference; it must be at most the goal. */
    public static Result atMost(String bench, String work, double ours, String unit, double goal,
            Map<String, Object> more) {
        return new Result(bench, work, ours, null, null, unit, goal, ours <= goal, more);
    }

    /** Rounds of ours and the reference in turn; the ratio must be at most the goal. */
    public static Result inTurn(String bench, String work, String unit, double goal, int rounds, DoubleSupplier ours,
            DoubleSupplier reference, Map<String, Object> more) {
        var own = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            own.add(ours.getAsDouble());
            other.add(reference.getAsDouble());
            ratios.add(own.getLast() / other.getLast());
        }
        var all = new LinkedHashMap<String, Object>(more);
        all.put("ratios", ratios);
        return new Result(bench, work, median(own), median(other), median(ratios), unit, goal, median(ratios) <= goal,
                all);
    }

    public static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public void print() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("bench", this.bench);
        fields.put("work", this.work);
        fields.put("ours", this.ours);
        fields.put("reference", this.reference);
        fields.put("ratio", this.ratio);
        fields.put("unit", this.unit);
        fields.put("goal", this.goal);
        fields.put("met", this.met);
        fields.put("more", this.more);
        System.out.println(json(fields));
    }

    private static String json(Object value) {
        return switch (value) {
            case null -> "null";
            case Double number -> Double.isFinite(number) ? String.format(Locale.ROOT, "%.3f", number) : "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Map<?, ?> fields -> fields.entrySet()
                .stream()
                .map(field -> json(field.getKey()) + ":" + json(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
            case List<?> items -> items.stream().map(Result::json).collect(Collectors.joining(",", "[", "]"));
            default -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        };
    }

}
