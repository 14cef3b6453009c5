package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ways that put the candidates in one order and take them from the top: a drawn lot
 * (arvonta), rotation (kierto) and approval (hyväksymisäänestys). Who would make the
 * criteria unreachable is passed over.
 */
public final class Ranking {

    private Ranking() {
    }

    public static Outcome byLot(Contest contest) {
        var log = new Log();
        var attainable = contest.attainable(log);
        return fromTheTop(attainable, drawn(contest, log), log);
    }

    /**
     * @param turns by number, when the candidate's organisation last had its turn, as a
     * day such as 2026-11-29; those it does not hold have had none and come first
     */
    public static Outcome byTurn(Contest contest, Map<Integer, String> turns) {
        var log = new Log();
        var attainable = contest.attainable(log);
        var order = new ArrayList<>(drawn(contest, log));
        order.sort(Comparator.comparing(one -> turns.getOrDefault(one.number(), "")));
        for (var one : order) {
            log.tell(Step.Kind.TURNS, List.of(one), turns.getOrDefault(one.number(), ""), Map.of());
        }
        return fromTheTop(attainable, order, log);
    }

    /**
     * @param ballots each the numbers that one voter accepts
     */
    public static Outcome byApproval(Contest contest, List<? extends Collection<Integer>> ballots) {
        var log = new Log();
        var attainable = contest.attainable(log);
        var votes = approvals(contest, ballots);
        var order = new ArrayList<>(drawn(contest, log));
        order.sort(Comparator.comparing((Candidate one) -> votes.get(one.number())).reversed());
        log.tell(Step.Kind.BALLOTS, ballots.size());
        log.tell(Step.Kind.APPROVALS, order, "", votes);
        return fromTheTop(attainable, order, log);
    }

    private static List<Candidate> drawn(Contest contest, Log log) {
        var order = Lot.order(contest.seed(), contest.candidates());
        log.tell(Step.Kind.LOT_ORDER, order);
        return order;
    }

    private static Map<Integer, BigDecimal> approvals(Contest contest, List<? extends Collection<Integer>> ballots) {
        var votes = new TreeMap<Integer, BigDecimal>();
        contest.candidates().forEach(one -> votes.put(one.number(), BigDecimal.ZERO));
        ballots.forEach(ballot -> Set.copyOf(ballot)
            .forEach(number -> votes.computeIfPresent(number, (same, sum) -> sum.add(BigDecimal.ONE))));
        return votes;
    }

    private static Outcome fromTheTop(Contest contest, List<Candidate> order, Log log) {
        var chosen = new ArrayList<Candidate>();
        var free = new ArrayList<>(order);
        for (var one : order) {
            if (chosen.size() < contest.seats()) {
                boolean fits = contest.reach().mayBeChosen(one, chosen, free);
                log.tell(fits ? Step.Kind.CHOSEN : Step.Kind.PASSED_OVER, List.of(one));
                if (fits) {
                    chosen.add(one);
                    free.remove(one);
                }
            }
        }
        return log.outcome(chosen, free.stream().limit(contest.deputies()).toList());
    }

}
