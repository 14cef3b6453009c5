package fi.yhdyspinta.representation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody outside who knows the rules from the page and has the published file: counts a
 * transferable vote with one parish again, in whole hundred-thousandths, without any code
 * of ours.
 */
record Recount(int ballots, Set<Integer> elected, Set<Integer> publishedElected, String seed, String publishedSeed) {

    private static final long ONE = 100_000;

    static Recount of(String json) {
        var file = JsonMapper.shared().readTree(json);
        var votes = new ArrayList<List<Integer>>();
        file.get("ballots").forEach(ballot -> votes.add(numbers(ballot.get("preferences"))));
        var list = new StringBuilder();
        var parishes = new TreeSet<Integer>();
        var all = new TreeSet<Integer>();
        for (JsonNode line : file.get("candidates")) {
            list.append(line.get("number").asInt())
                .append(';')
                .append(line.get("organisation").asString())
                .append('\n');
            all.add(line.get("number").asInt());
            if (line.get("party").asString().equals("PARISH")) {
                parishes.add(line.get("number").asInt());
            }
        }
        var seed = sha256(list + file.get("publicValue").asString());
        var lot = new TreeMap<Integer, String>();
        all.forEach(number -> lot.put(number, sha256(seed + ":" + number)));
        return new Recount(votes.size(), new Count(votes, all, parishes, file.get("seats").asInt(), lot).elected(),
                new TreeSet<>(numbers(file.get("outcome").get("elected"))), seed, file.get("seed").asString());
    }

    private static List<Integer> numbers(JsonNode array) {
        var numbers = new ArrayList<Integer>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Counts in one loop over arrays of papers: at whom each lies and what it is worth.
     */
    private static final class Count {

        private final List<List<Integer>> votes;

        private final long[] worth;

        private final int[] at;

        private final Set<Integer> open;

        private final Set<Integer> parishes;

        private final Set<Integer> elected = new LinkedHashSet<>();

        private final Map<Integer, Long> settled = new LinkedHashMap<>();

        private final List<Map<Integer, Long>> history = new ArrayList<>();

        private final Map<Integer, String> lot;

        private final int seats;

        private final long quota;

        Count(List<List<Integer>> votes, Set<Integer> all, Set<Integer> parishes, int seats, Map<Integer, String> lot) {
            this.votes = votes;
            this.open = new TreeSet<>(all);
            this.parishes = parishes;
            this.seats = seats;
            this.lot = lot;
            this.quota = (votes.size() / (seats + 1) + 1) * ONE;
            this.worth = new long[votes.size()];
            this.at = new int[votes.size()];
            for (int paper = 0; paper < this.worth.length; paper++) {
                this.worth[paper] = ONE;
                move(paper);
            }
        }

        Set<Integer> elected() {
            remember();
            while (this.elected.size() < this.seats) {
                step();
            }
            return new TreeSet<>(this.elected);
        }

        private void step() {
            boolean needsParish = this.elected.stream().noneMatch(this.parishes::contains);
            var barred = new TreeSet<Integer>();
            if (needsParish && this.elected.size() == this.seats - 1) {
                barred.addAll(this.open);
                barred.removeAll(this.parishes);
            }
            if (!barred.isEmpty()) {
                out(worst(barred));
            }
            else if (this.open.size() == this.seats - this.elected.size()) {
                this.elected.addAll(this.open);
            }
            else if (sum(best(this.open)) >= this.quota) {
                int winner = best(this.open);
                this.open.remove(winner);
                this.elected.add(winner);
            }
            else {
                var rich = new TreeSet<>(this.elected);
                rich.removeIf(one -> this.settled.containsKey(one) || sum(one) <= this.quota);
                if (rich.isEmpty()) {
                    var loose = new TreeSet<>(this.open);
                    if (needsParish && this.open.stream().filter(this.parishes::contains).count() == 1) {
                        loose.removeAll(this.parishes);
                    }
                    out(worst(loose));
                }
                else {
                    share(best(rich));
                }
            }
        }

        private void out(int loser) {
            this.open.remove(loser);
            for (int paper = 0; paper < this.at.length; paper++) {
                if (this.at[paper] == loser) {
                    move(paper);
                }
            }
            remember();
        }

        private void share(int winner) {
            var total = BigInteger.valueOf(sum(winner));
            var surplus = BigInteger.valueOf(sum(winner) - this.quota);
            for (int paper = 0; paper < this.at.length; paper++) {
                if (this.at[paper] == winner) {
                    this.worth[paper] = BigInteger.valueOf(this.worth[paper])
                        .multiply(surplus)
                        .divide(total)
                        .longValueExact();
                    move(paper);
                }
            }
            this.settled.put(winner, this.quota);
            remember();
        }

        private void move(int paper) {
            this.at[paper] = this.votes.get(paper).stream().filter(this.open::contains).findFirst().orElse(0);
        }

        private long sum(int candidate) {
            if (this.settled.containsKey(candidate)) {
                return this.settled.get(candidate);
            }
            long sum = 0;
            for (int paper = 0; paper < this.at.length; paper++) {
                sum += this.at[paper] == candidate ? this.worth[paper] : 0;
            }
            return sum;
        }

        private void remember() {
            var now = new TreeMap<Integer, Long>();
            this.lot.keySet().forEach(candidate -> now.put(candidate, sum(candidate)));
            this.history.addFirst(now);
        }

        private int best(Set<Integer> among) {
            return among.stream().max(this::compare).orElseThrow();
        }

        private int worst(Set<Integer> among) {
            return among.stream().min(this::compare).orElseThrow();
        }

        private int compare(int one, int other) {
            int now = Long.compare(sum(one), sum(other));
            for (var before : this.history) {
                now = now == 0 ? Long.compare(before.get(one), before.get(other)) : now;
            }
            return now == 0 ? this.lot.get(other).compareTo(this.lot.get(one)) : now;
        }

    }

}
