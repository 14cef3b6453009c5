package fi.yhdyspinta.round.showing;

import java.util.List;

import fi.yhdyspinta.round.Round;

/**
 * The rounds of a county.
 *
 * @param thisYear the year in which a negotiation must be held (612/2021 7 § 4 mom.)
 */
public record RoundList(List<Round> rounds, boolean mayRun, int thisYear) {

    public boolean lacksThisYear() {
        return this.rounds.stream().noneMatch(round -> round.year() == this.thisYear);
    }

}
