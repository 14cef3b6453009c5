package fi.yhdyspinta.report.summary;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.DocxWriter;
import fi.yhdyspinta.platform.document.PdfWriter;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes drafts and versions as files. */
@Component
class Papers {

    private final Counties counties;

    private final Texts texts;

    private final Clock clock;

    private final String address;

    Papers(Counties counties, Texts texts, Clock clock, @Value("${yhdyspinta.address}") String address) {
        this.counties = counties;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    byte[] draft(CountyId county, SummaryContent content, Language language, FileFormat format) {
        var notices = notices(county, content, language);
        notices.addFirst(say(county, language, "report.draft.notice"));
        return file(paper(county, content, language, say(county, language, "report.draft.subject"), notices,
                this.clock.instant()), format);
    }

    byte[] version(CountyId county, Version version, Language language, FileFormat format) {
        var notices = notices(county, version.content(), language);
        if (!version.correction().isEmpty()) {
            notices.add(say(county, language, "report.version.correction", version.correction()));
        }
        var day = version.publishedAt().atZone(Frame.ZONE).toLocalDate();
        var subject = say(county, language, "report.version.subject", version.number(), Texts.date(language, day));
        return file(paper(county, version.content(), language, subject, notices, version.publishedAt()), format);
    }

    private Document paper(CountyId id, SummaryContent content, Language language, String subject, List<String> notices,
            Instant made) {
        County county = this.counties.get(id);
        return new SummaryPaper(content, language, county, this.texts.of(id), subject, notices, made,
                this.address + county.path())
            .write();
    }

    private List<String> notices(CountyId county, SummaryContent content, Language language) {
        var notices = new ArrayList<String>();
        if (content.example()) {
            notices
                .add(say(county, language, "platform.example") + " – " + say(county, language, "platform.example.why"));
        }
        return notices;
    }

    private String say(CountyId county, Language language, String key, Object... arguments) {
        return this.texts.of(county).text(language, key, arguments);
    }

    private static byte[] file(Document document, FileFormat format) {
        return switch (format) {
            case PDF -> new PdfWriter().write(document);
            case DOCX -> new DocxWriter().write(document);
        };
    }

}
