package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.Language;

/** A document with hard text in every place that takes text. */
final class NaughtyReport {

    private NaughtyReport() {
    }

    static Document of(List<String> strings) {
        var report = Document.titled("Otsikko " + strings.getLast(), Language.EN, "Julkaisija", Instant.EPOCH)
            .contents();
        Table.Draft table = Table.captioned("Kaikki").column("Näyte").numbers("Luku").column("Toinen");
        for (String text : strings) {
            report.heading(2, "§ " + text);
            report.paragraph(Inline.text(text), Inline.strong(text), Inline.emphasis(text),
                    Inline.link("linkki " + text, "https://example.fi/"));
            report.bullets(text, text);
            report.quote(text, text);
            report.notice(text);
            table.row(text, text, text);
        }
        report.table(table);
        BarChart.Draft chart = BarChart.titled("Kuvio", Language.EN).unit(strings.getLast());
        strings.stream().limit(40).forEach(text -> chart.bar(text, text.length()));
        return report.add(chart.done().figure()).done();
    }

}
