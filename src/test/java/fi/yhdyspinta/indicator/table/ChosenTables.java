package fi.yhdyspinta.indicator.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.LocalText;
import org.springframework.beans.factory.BeanFactory;

/**
 * A table that was brought as a file, and an indicator made of it.
 *
 * @param place of the file
 */
public record ChosenTables(TablePlace place, TableChoiceId choice) {

    /** Of an invented statistic, in a form that Statistics Finland uses. */
    static final byte[] FILE = """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            LANGUAGE="fi";
            TITLE="Kohtaamispaikat muuttujina Alue, Tiedot ja Vuosi";
            SOURCE="Tilastokeskus, keksitty esimerkki";
            LAST-UPDATED="20260416 08:00";
            STUB="Alue";
            HEADING="Tiedot","Vuosi";
            CONTVARIABLE="Tiedot";
            VALUES("Alue")="KOKO MAA","Kuopio","Iisalmi";
            CODES("Alue")="SSS","KU297","KU140";
            VALUES("Tiedot")="Kohtaamispaikkoja","Kävijöitä";
            CODES("Tiedot")="paikat","kavijat";
            VALUES("Vuosi")="2023","2024";
            TIMEVAL("Vuosi")=TLIST(A1),"2023","2024";
            DATA=
            100 110 5000 5500
            7 8 700 "..."
            2 - 90 ..
            ;
            """.getBytes(StandardCharsets.UTF_8);

    public static ChosenTables choose(PersonId sara, BeanFactory beans) {
        var tables = beans.getBean(Tables.class);
        var place = bring(tables, sara, FILE);
        var key = choose(tables, sara, place, "Tiedot|paikat");
        return new ChosenTables(place,
                tables.get(sara)
                    .chosen()
                    .stream()
                    .filter(one -> one.indicator().equals(key))
                    .map(ChosenTable::id)
                    .findFirst()
                    .orElseThrow());
    }

    static TablePlace bring(Tables tables, PersonId sara, byte[] file) {
        return switch (tables.check(sara, "taulukko", file)) {
            case BroughtTable.Outcome.Good(var table) -> tables.bring(sara, "taulukko", file, table);
            case BroughtTable.Outcome.Bad bad -> throw new AssertionError(bad);
        };
    }

    static IndicatorKey choose(Tables tables, PersonId sara, TablePlace place, String... values) {
        return tables.choose(sara, tables.describe(sara, place, ""), List.of(values),
                new Indicator(0, new IndicatorKey(Source.STATFIN, "new"),
                        new LocalText("Kohtaamispaikkoja", "Mötesplatser", "Meeting places"),
                        LocalText.finnish("Keksitty esimerkki"), null, null, null, 0, null, Indicator.Measure.COUNT,
                        null));
    }

}
