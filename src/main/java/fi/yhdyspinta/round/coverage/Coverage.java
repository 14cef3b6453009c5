package fi.yhdyspinta.round.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * How far a round reaches (kattavuus): each municipality by kind of party and stage, and
 * the holes. What is not known is a hole too, and none is hidden in an average.
 *
 * @param rows a municipality each, by name
 * @param elsewhere parties that are in no one municipality, or of which nobody has told
 * @param others kinds of party looked at in the whole county only
 * @param collecting whether answers are or have been collected
 */
public record Coverage(List<Row> rows, Map<Party, Reach> elsewhere, Map<PartyType, Reach> others, boolean collecting) {

    /** A municipality and who is there. */
    public record Row(Municipality municipality, Map<Party, Reach> reach) {

        public Reach of(Party party) {
            return this.reach.getOrDefault(party, Reach.NONE);
        }

        boolean isWholeAt(Stage stage) {
            return Set.of(Party.values()).stream().allMatch(party -> of(party).stage().has(stage));
        }

    }

    /**
     * Where nobody of a kind has come to a stage.
     *
     * @param kind what is missing
     */
    public record Hole(Kind kind, Party party, List<Municipality> municipalities) {

        /** What is missing, the earliest first. */
        public enum Kind {

            UNKNOWN(Stage.KNOWN), NOT_INVITED(Stage.INVITED), NOT_ANSWERED(Stage.ANSWERED);

            private final Stage wanted;

            Kind(Stage wanted) {
                this.wanted = wanted;
            }

        }

        /** The message key: {0} is how many municipalities, {1} their names. */
        public String key() {
            return "round.coverage.hole." + this.kind + "." + this.party;
        }

    }

    static Coverage of(List<Municipality> municipalities, List<Presence> all, boolean collecting) {
        var rows = municipalities.stream().map(each -> row(each, all)).toList();
        var codes = municipalities.stream().map(Municipality::code).toList();
        var elsewhere = new EnumMap<Party, Reach>(Party.class);
        var others = new EnumMap<PartyType, Reach>(PartyType.class);
        for (var presence : all) {
            var party = partyOf(presence.type());
            if (party == null) {
                others.merge(presence.type(), Reach.NONE.with(presence.stage()),
                        (one, more) -> one.with(presence.stage()));
            }
            else if (presence.municipalities().stream().noneMatch(codes::contains)) {
                elsewhere.put(party, elsewhere.getOrDefault(party, Reach.NONE).with(presence.stage()));
            }
        }
        return new Coverage(rows, elsewhere, others, collecting);
    }

    private static Row row(Municipality municipality, List<Presence> all) {
        var reach = new EnumMap<Party, Reach>(Party.class);
        for (var presence : all) {
            var party = partyOf(presence.type());
            if (party != null && presence.municipalities().contains(municipality.code())) {
                reach.put(party, reach.getOrDefault(party, Reach.NONE).with(presence.stage()));
            }
        }
        return new Row(municipality, reach);
    }

    private static @Nullable Party partyOf(PartyType type) {
        for (var party : Party.values()) {
            if (party.has(type)) {
                return party;
            }
        }
        return null;
    }

    /**
     * The holes, what must be done first standing first: a municipality is told of at the
     * earliest stage that nobody has come to.
     */
    public List<Hole> holes() {
        var holes = new ArrayList<Hole>();
        for (var kind : Hole.Kind.values()) {
            for (var party : Party.values()) {
                var empty = this.rows.stream()
                    .filter(row -> isHole(row.of(party).stage(), kind))
                    .map(Row::municipality)
                    .toList();
                if (!empty.isEmpty()) {
                    holes.add(new Hole(kind, party, empty));
                }
            }
        }
        return holes;
    }

    private boolean isHole(Stage stage, Hole.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> stage == Stage.MISSING;
            case NOT_INVITED -> stage == Stage.KNOWN;
            case NOT_ANSWERED -> this.collecting && stage.has(Stage.INVITED) && !stage.has(kind.wanted);
        };
    }

    /** In how many municipalities a party of every kind has been invited. */
    public int whole() {
        return (int) this.rows.stream().filter(row -> row.isWholeAt(Stage.INVITED)).count();
    }

}
