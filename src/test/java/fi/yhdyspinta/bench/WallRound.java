package fi.yhdyspinta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What one round found: many join, then notes are written at an even pace. */
record WallRound(double cpuPerDelivery, double compiling, double p50, double p99, int missing, int doubled,
        double bytesPerDelivery, double joinCpu, double megabytes, double generator) {

    static final int NOTES_PER_SECOND = 5;

    static final int SECONDS = 8;

    static WallRound measure(Followed wall, int readers) throws IOException, InterruptedException {
        try (var listeners = new Listeners()) {
            var beforeJoin = wall.cpu();
            listeners.connect(wall.ports(), wall.follow(), readers);
            Thread.sleep(1000);
            var join = (wall.cpu() - beforeJoin) / (double) readers;
            listeners.forget();
            var cpu = wall.cpu();
            var compiler = wall.compilerCpu();
            var own = generatorCpu();
            var began = System.nanoTime();
            var sent = send(wall);
            Thread.sleep(1500);
            var took = (System.nanoTime() - began) / 1e3;
            var used = wall.cpu() - cpu;
            var deliveries = (double) Math.max(1, listeners.deliveries());
            return new WallRound(used / deliveries, (wall.compilerCpu() - compiler) / deliveries,
                    listeners.latency(0.5), listeners.latency(0.99), listeners.missing(sent), listeners.doubled(),
                    listeners.bytes() / deliveries, join, wall.megabytes(), (generatorCpu() - own) / took);
        }
    }

    /** The medians of rounds of ours and the reference, taken in turn. */
    static Map<String, Object> figures(List<WallRound> ours, List<WallRound> others) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("ours", median(ours, WallRound::cpuPerDelivery));
        figures.put("of_which_compiling", median(ours, WallRound::compiling));
        figures.put("p50_ms", median(ours, WallRound::p50));
        figures.put("p99_ms", median(ours, WallRound::p99));
        figures.put("missing", ours.stream().mapToInt(WallRound::missing).sum());
        figures.put("doubled", ours.stream().mapToInt(WallRound::doubled).sum());
        figures.put("bytes_per_delivery", median(ours, WallRound::bytesPerDelivery));
        figures.put("join_cpu_us", median(ours, WallRound::joinCpu));
        figures.put("rss_mib", median(ours, WallRound::megabytes));
        figures.put("generator_cpu", median(ours, WallRound::generator));
        if (!others.isEmpty()) {
            figures.put("reference", median(others, WallRound::cpuPerDelivery));
            figures.put("reference_p50_ms", median(others, WallRound::p50));
            figures.put("reference_p99_ms", median(others, WallRound::p99));
            figures.put("reference_missing", others.stream().mapToInt(WallRound::missing).sum());
            figures.put("reference_join_cpu_us", median(others, WallRound::joinCpu));
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < others.size(); round++) {
                ratios.add(ours.get(round).cpuPerDelivery() / others.get(round).cpuPerDelivery());
            }
            figures.put("ratio", Result.median(ratios));
            figures.put("ratios", ratios);
        }
        return figures;
    }

    private static List<Long> send(Followed wall) throws IOException, InterruptedException {
        var sent = new ArrayList<Long>();
        var began = System.nanoTime();
        for (int number = 0; number < SECONDS * NOTES_PER_SECOND; number++) {
            var due = began + number * 1_000_000_000L / NOTES_PER_SECOND;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            var moment = System.nanoTime();
            sent.add(moment);
            wall.write(number, Listeners.mark(moment) + " kyläkoulu on ainoa kokoontumispaikka");
        }
        return sent;
    }

    /** Of this process alone, without the servers it has started. */
    private static long generatorCpu() {
        return Processes.cpuOfTree(ProcessHandle.current())
                - ProcessHandle.current().children().mapToLong(Processes::cpuOfTree).sum();
    }

    private static double median(List<WallRound> rounds, ToDoubleFunction<WallRound> figure) {
        return Result.median(rounds.stream().mapToDouble(figure).boxed().toList());
    }

}
