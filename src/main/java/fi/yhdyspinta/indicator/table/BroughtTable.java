package fi.yhdyspinta.indicator.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.indicator.statfin.JsonStat;
import fi.yhdyspinta.indicator.statfin.PxTable;
import fi.yhdyspinta.indicator.statfin.Table;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;

/** Reads a table from a file that a person brings (tuotu taulukko): PX or JSON-stat 2. */
final class BroughtTable {

    private static final Pattern OURS = Pattern.compile("tilastokeskus|statistikcentralen|statistics finland");

    /** Why a file is not taken. */
    enum Flaw {

        /** No whole table in either form. */
        UNREADABLE,

        /** Somebody else's table than Statistics Finland's. */
        FOREIGN,

        /** Not one variable of areas and one of times. */
        NO_AREAS;

        String key() {
            return "indicator.table.flaw." + name();
        }

    }

    /** What became of the file. */
    sealed interface Outcome {

        record Good(Table table) implements Outcome {
        }

        /**
         * @param where in it and what was expected, for whoever knows such files; empty
         * when there is no more to say
         */
        record Bad(Flaw flaw, String where) implements Outcome {
        }

    }

    private BroughtTable() {
    }

    static Outcome check(String fileName, byte[] bytes) {
        try {
            var table = read(fileName, bytes);
            if (!OURS.matcher(table.producer().toLowerCase(Locale.ROOT)).find()) {
                return new Outcome.Bad(Flaw.FOREIGN, table.producer());
            }
            if (table.list(Role.GEO).size() != 1 || table.list(Role.TIME).size() != 1) {
                return new Outcome.Bad(Flaw.NO_AREAS, "");
            }
            return new Outcome.Good(table);
        }
        catch (UnreadableAnswer unreadable) {
            return new Outcome.Bad(Flaw.UNREADABLE, unreadable.where());
        }
    }

    /**
     * @throws UnreadableAnswer when there is no whole table in it
     */
    static Table read(String fileName, byte[] bytes) {
        var begin = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1).stripLeading();
        return begin.matches("(?s)(ï»¿)?\\s*\\{.*") ? JsonStat.read(Answer.of(fileName, bytes))
                : PxTable.read(fileName, bytes);
    }

}
