package fi.yhdyspinta.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one delivery of a note to one reader of a wall costs: readers hold streams, guests
 * write five notes a second, each committed before anybody sees it. The reference is
 * nchan, which hands on messages of the same size and keeps nothing. On one node, and on
 * two on the same database, with half of the readers on each and the writers on the
 * first. Arguments: the most readers, and the rounds of the headline figure.
 */
final class WallBench {

    private static final List<Integer> SIZES = List.of(100, 300, 1000, 2000);

    private static final int HEADLINE = 1000;

    /** Of the sizes that are not the headline. */
    private static final int FEW_ROUNDS = 2;

    private static final double GOAL = 1.3;

    private final Map<String, Object> more = new LinkedHashMap<>();

    private final int rounds;

    private final List<Integer> sizes;

    private final int headline;

    private WallBench(int most, int rounds) {
        this.rounds = rounds;
        this.headline = Math.min(most, HEADLINE);
        this.sizes = SIZES.stream().filter(size -> size <= most).toList();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIZES.getLast();
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        new WallBench(most, rounds).measure();
    }

    private void measure() throws IOException, InterruptedException {
        try (var server = WallServer.start()) {
            server.warm();
            this.more.put("note_bytes", server.noteBytes());
            this.more.put("seconds_each", WallRound.SECONDS);
            var figures = measureSizes(server, "one_node_");
            server.grow();
            server.warm();
            measureSizes(server, "two_nodes_");
            var ratio = (Double) figures.get("ratio");
            new Result("wall", this.headline + " readers, " + WallRound.NOTES_PER_SECOND + " notes/s, committed first",
                    (Double) figures.get("ours"), (Double) figures.get("reference"), ratio, "cpu_us per delivery", GOAL,
                    ratio != null && ratio <= GOAL, this.more)
                .print();
        }
    }

    /**
     * Every size; what was found at the headline's.
     */
    private Map<String, Object> measureSizes(WallServer server, String name) throws IOException, InterruptedException {
        var first = server.ports().size() == 1;
        var head = Map.<String, Object>of();
        for (int readers : this.sizes) {
            var figures = compare(server, readers,
                    first && readers == this.headline ? this.rounds : Math.min(FEW_ROUNDS, this.rounds));
            this.more.put(name + readers, figures);
            head = readers == this.headline ? figures : head;
        }
        return head;
    }

    /** Rounds of ours and the reference in turn at that many readers. */
    private Map<String, Object> compare(WallServer server, int readers, int times)
            throws IOException, InterruptedException {
        var ours = new ArrayList<WallRound>();
        var others = new ArrayList<WallRound>();
        for (int round = 0; round < times; round++) {
            ours.add(WallRound.measure(server, readers));
            try (var nchan = Nchan.start(server.noteBytes()).orElse(null)) {
                if (nchan != null) {
                    others.add(WallRound.measure(nchan, readers));
                }
            }
        }
        return WallRound.figures(ours, others);
    }

}
