package fi.yhdyspinta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one delivery of a note to one reader of a wall costs: readers hold streams, guests
 * write five notes a second, each committed before anybody sees it. The reference is
 * nchan, which hands on messages of the same size and keeps nothing.
 */
final class WallBench {

    private static final int NOTES_PER_SECOND = 5;

    private static final int SECONDS = 8;

    private static final double GOAL = 1.3;

    private final Map<String, Object> more = new LinkedHashMap<>();

    private int written;

    /** One sender: writes a text that the readers will see. */
    private interface Wall {

        void write(int number, String text) throws IOException, InterruptedException;

    }

    private interface Meter {

        long cpu() throws IOException;

    }

    /** What a round found. */
    private record Round(double cpuPerDelivery, double p50, double p99, int missing, int doubled, double generator) {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        new WallBench().measure(most, rounds);
    }

    private void measure(int most, int rounds) throws IOException, InterruptedException {
        try (var server = WallServer.start()) {
            warm(server);
            var bytes = server.noteBytes();
            this.more.put("note_bytes", bytes);
            this.more.put("seconds_each", SECONDS);
            for (var readers : List.of(100, 300)) {
                if (readers < most) {
                    compare(server, readers, Math.min(2, rounds), bytes);
                }
            }
            var figures = compare(server, most, rounds, bytes);
            this.more.put("rss_mib", server.megabytes());
            var ratio = figures.get("reference") == null ? null : (Double) figures.get("ratio");
            new Result("wall", most + " readers, " + NOTES_PER_SECOND + " notes/s, committed first",
                    (Double) figures.get("ours"), (Double) figures.get("reference"), ratio, "cpu_us per delivery", GOAL,
                    ratio != null && ratio <= GOAL, this.more)
                .print();
        }
    }

    /** Rounds of ours and the reference in turn at that many readers. */
    private Map<String, Object> compare(WallServer server, int readers, int rounds, int bytes)
            throws IOException, InterruptedException {
        var ours = new ArrayList<Round>();
        var others = new ArrayList<Round>();
        var filling = "x".repeat(Math.max(0, bytes - 30));
        var joins = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            ours.add(round(server.port(), server.follow(), readers, server::write, server::cpu, joins));
            try (var nchan = Nchan.start().orElse(null)) {
                if (nchan != null) {
                    others.add(round(nchan.port(), nchan.follow(), readers,
                            (number, text) -> nchan.write(text + filling), nchan::cpu, new ArrayList<>()));
                }
            }
        }
        var figures = figures(ours, others);
        figures.put("join_cpu_us", Result.median(joins));
        this.more.put("readers_" + readers, figures);
        return figures;
    }

    private Map<String, Object> figures(List<Round> ours, List<Round> others) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("ours", median(ours, Round::cpuPerDelivery));
        figures.put("p50_ms", median(ours, Round::p50));
        figures.put("p99_ms", median(ours, Round::p99));
        figures.put("missing", ours.stream().mapToInt(Round::missing).sum());
        figures.put("doubled", ours.stream().mapToInt(Round::doubled).sum());
        figures.put("generator_cpu", median(ours, Round::generator));
        if (!others.isEmpty()) {
            figures.put("reference", median(others, Round::cpuPerDelivery));
            figures.put("reference_p50_ms", median(others, Round::p50));
            figures.put("reference_p99_ms", median(others, Round::p99));
            figures.put("reference_missing", others.stream().mapToInt(Round::missing).sum());
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < others.size(); round++) {
                ratios.add(ours.get(round).cpuPerDelivery() / others.get(round).cpuPerDelivery());
            }
            figures.put("ratio", Result.median(ratios));
            figures.put("ratios", ratios);
        }
        return figures;
    }

    private Round round(int port, String request, int readers, Wall wall, Meter meter, List<Double> joins)
            throws IOException, InterruptedException {
        try (var listeners = new Listeners()) {
            var beforeJoin = meter.cpu();
            listeners.connect(port, request, readers);
            Thread.sleep(1000);
            joins.add((meter.cpu() - beforeJoin) / (double) readers);
            listeners.forget();
            var cpu = meter.cpu();
            var own = Processes.cpuOfTree(ProcessHandle.current()) - childrenCpu();
            var began = System.nanoTime();
            var sent = send(wall);
            Thread.sleep(1500);
            var took = (System.nanoTime() - began) / 1e3;
            var used = meter.cpu() - cpu;
            var generator = (Processes.cpuOfTree(ProcessHandle.current()) - childrenCpu() - own) / took;
            return new Round(used / (double) Math.max(1, listeners.deliveries()), listeners.latency(0.5),
                    listeners.latency(0.99), listeners.missing(sent), listeners.doubled(), generator);
        }
    }

    private List<Long> send(Wall wall) throws IOException, InterruptedException {
        var sent = new ArrayList<Long>();
        var began = System.nanoTime();
        for (int number = 0; number < SECONDS * NOTES_PER_SECOND; number++) {
            var due = began + number * 1_000_000_000L / NOTES_PER_SECOND;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            var moment = System.nanoTime();
            sent.add(moment);
            wall.write(this.written++, Listeners.mark(moment) + " kyläkoulu on ainoa kokoontumispaikka");
        }
        return sent;
    }

    private void warm(WallServer server) throws IOException, InterruptedException {
        try (var listeners = new Listeners()) {
            listeners.connect(server.port(), server.follow(), 50);
            server.warm();
        }
    }

    private static long childrenCpu() {
        return ProcessHandle.current().children().mapToLong(Processes::cpuOfTree).sum();
    }

    private static double median(List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        return Result.median(rounds.stream().mapToDouble(figure).boxed().toList());
    }

}
