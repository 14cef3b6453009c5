package fi.yhdyspinta.survey.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.SurveySubmitted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipt of a submission by mail (kuittaus): to the one who submitted and to the
 * shared mailbox of the organisation, each in their own language and once, however often
 * it is asked for.
 */
@Component
class ReceiptMail {

    private final Submissions submissions;

    private final Counties counties;

    private final Outbox outbox;

    private final Frames frames;

    private final ReceiptPaper paper = new ReceiptPaper();

    ReceiptMail(Submissions submissions, Counties counties, Outbox outbox, Frames frames) {
        this.submissions = submissions;
        this.counties = counties;
        this.outbox = outbox;
        this.frames = frames;
    }

    @Transactional(label = Editions.UNWATCHED)
    public void write(SurveySubmitted submitted) {
        var sheet = this.submissions.read(submitted.survey(), submitted.organisation(), submitted.version());
        var county = this.counties.get(submitted.county());
        receivers(sheet).forEach((address, language) -> this.outbox.send(mail(sheet, county, address, language)));
    }

    private Mail mail(SubmittedSheet sheet, County county, String address, Language language) {
        var frame = this.frames.forEverybody(language,
                new Frame.Place(county.path(), county.name(), county.terminology().word()));
        var text = frame.text("survey.receipt.mailText", frame.text(sheet.organisation().name()),
                frame.text(sheet.survey().title()), frame.dateTime(sheet.version().submittedAt()),
                sheet.submittedBy().name(), sheet.contributorNames(), sheet.receipt(), sheet.version().version());
        return new Mail("survey-receipt:" + sheet.version().id() + ":" + address, address,
                frame.text("survey.receipt.mailSubject", frame.text(sheet.survey().title())), text,
                List.of(new Mail.Attachment(frame.text("survey.receipt.file") + ".pdf", "application/pdf",
                        this.paper.write(sheet, frame, county.name()))),
                false);
    }

    private static Map<String, Language> receivers(SubmittedSheet sheet) {
        var receivers = new LinkedHashMap<String, Language>();
        receivers.put(sheet.submittedBy().email(), sheet.submittedBy().language());
        var shared = sheet.organisation().roleMailbox();
        if (shared != null) {
            receivers.putIfAbsent(shared, sheet.organisation().language());
        }
        return receivers;
    }

}
