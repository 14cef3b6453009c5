package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;

import fi.yhdyspinta.platform.Language;

/**
 * An invented wellbeing report of thirty pages with twenty-nine tables and as many
 * charts.
 */
public final class ExampleReport {

    private static final Instant CREATED = Instant.parse("2026-11-20T10:00:00Z");

    private static final String[] MUNICIPALITIES = { "Saarikunta", "Metsäkylä", "Järvenniemi", "Pohjoisranta",
            "Kivijoki", "Lakiala", "Heinäharju", "Ylivesi" };

    private static final String[] THEMES = { "Mielen hyvinvointi ja yhteisöllisyys", "Liikkuva arki",
            "Päihteetön lapsuus ja nuoruus", "Turvallinen ikääntyminen", "Osallisuus ja yhdenvertaisuus",
            "Ravitsemus ja ruokapalvelut", "Kulttuurihyvinvointi", "Lähisuhdeväkivallan ehkäisy" };

    private static final String PROSE = """
            Hyvinvointialueen ja kuntien yhteinen tilannekuva kertoo, että erot kuntien välillä ovat kaventuneet \
            kolmen vuoden aikana. Suurin muutos näkyy alle 25-vuotiaissa, joiden kokemus osallisuudesta on vahvistunut. \
            Neuvotteluissa sovittiin, että elintapaohjauksen palveluketju kuvataan yhdessä järjestöjen kanssa ja että \
            seurantatieto kootaan vuosittain samaan aikataulun mukaiseen käsittelyyn.""";

    private final Random chance = new Random(612_2021);

    private final Manuscript report = Document
        .titled("Alueellinen hyvinvointikertomus 2026", Language.FI, "Saarimaan hyvinvointialue", CREATED)
        .subject("Hyvinvoinnin ja terveyden edistämisen tila, sovitut toimenpiteet ja niiden seuranta")
        .contents();

    private ExampleReport() {
    }

    public static Document write() {
        return new ExampleReport().done();
    }

    private Document done() {
        report.notice("Esimerkkiaineisto: kunnat ja luvut ovat keksittyjä.");
        report.heading(1, "Johdanto");
        report.paragraph(Inline.text("Kertomus perustuu "), Inline.strong("järjestämislain 7 §:ään"),
                Inline.text(" ja vuosittaisiin "), Inline.emphasis("hyte-neuvotteluihin"),
                Inline.text(". Tausta-aineisto on julkaistu osoitteessa "),
                Inline.link("Tilasto- ja indikaattoripankki Sotkanet", "https://sotkanet.fi/"), Inline.text("."));
        report
            .add(new Block.Numbered(java.util.List.of(Block.Item.of("Tilannekuva"),
                    Block.Item.of("Sovitut toimenpiteet",
                            new Block.Bullets(java.util.List.of(Block.Item.of("kunnat"),
                                    Block.Item.of("hyvinvointialue"), Block.Item.of("järjestöt")))),
                    Block.Item.of("Seuranta"))));
        report.quote("Nuoret toivoivat paikkaa, jossa saa olla ilman, että pitää osata mitään.", "työpaja, Metsäkylä");
        report.passage(Language.SV, new Block.Quote("Vi behöver fler mötesplatser nära hemmet.", "invånare"));
        for (int section = 1; section <= 29; section++) {
            write(section);
        }
        return report.done();
    }

    private void write(int section) {
        String theme = THEMES[section % THEMES.length];
        if (section % 8 == 1) {
            report.heading(1, "Osa " + (section / 8 + 1) + ". Tilannekuva teemoittain");
        }
        report.heading(2, section + ". " + theme);
        report.paragraph(PROSE);
        report.table(table(theme));
        report.add(chart(theme).figure());
        report.heading(3, "Sovittu");
        report.bullets("Kunta nimeää vastuuhenkilön ja varaa toimenpiteeseen määrärahan.",
                "Hyvinvointialue kokoaa seurantatiedon lokakuun loppuun mennessä.");
    }

    private Table.Draft table(String theme) {
        Table.Draft table = Table.captioned(theme + ", osuus vastaajista (%)")
            .column("Kunta")
            .column("Vastuutaho")
            .numbers("2024")
            .numbers("2025")
            .numbers("2026");
        for (String municipality : MUNICIPALITIES) {
            table.row(municipality, "Hyvinvointilautakunta", number(), number(), number());
        }
        return table;
    }

    private BarChart chart(String theme) {
        BarChart.Draft chart = BarChart.titled(theme + " kunnittain 2026", Language.FI).unit("%").decimals(1);
        for (int i = 0; i < 5; i++) {
            chart.bar(MUNICIPALITIES[i], 10 + chance.nextInt(500) / 10.0);
        }
        return chart.highlighted("Koko alue", 34.2).suppressed("Heinäharju").done();
    }

    private String number() {
        return String.format(Locale.of("fi"), "%.1f", 5 + chance.nextDouble() * 60);
    }

}
