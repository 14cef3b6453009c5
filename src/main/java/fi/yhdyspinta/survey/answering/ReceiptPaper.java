package fi.yhdyspinta.survey.answering;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.Manuscript;
import fi.yhdyspinta.platform.document.PdfWriter;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.answering.ReadAnswer.Line;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Section;

/**
 * A submitted answer on paper, to be kept by the organisation (vastaus PDF-tiedostona).
 */
final class ReceiptPaper {

    private final PdfWriter pdf = new PdfWriter();

    byte[] write(SubmittedSheet sheet, Frame frame, LocalText publisher) {
        var survey = sheet.survey();
        var paper = Document
            .titled(frame.text(survey.title()), survey.title().languageFor(frame.language()), frame.text(publisher),
                    sheet.version().submittedAt())
            .subject(frame.text(sheet.organisation().name()));
        if (survey.example()) {
            paper.notice(frame.text("platform.example"));
        }
        receipt(paper, sheet, frame);
        survey.sections().forEach(section -> section(paper, sheet, section, frame));
        return this.pdf.write(paper.done());
    }

    private static void receipt(Manuscript paper, SubmittedSheet sheet, Frame frame) {
        paper.heading(1, frame.text("survey.receipt.title"))
            .bullets(said(frame, "survey.receipt.number", sheet.receipt()),
                    said(frame, "survey.receipt.at", frame.dateTime(sheet.version().submittedAt())),
                    said(frame, "survey.receipt.by", sheet.submittedBy().name()),
                    said(frame, "survey.receipt.contributors", sheet.contributorNames()),
                    said(frame, "survey.receipt.version", String.valueOf(sheet.version().version())));
    }

    private static String said(Frame frame, String key, String value) {
        return frame.text(key) + ": " + value;
    }

    private static void section(Manuscript paper, SubmittedSheet sheet, Section section, Frame frame) {
        paper.heading(1, frame.text(section.title()));
        for (var question : section.questions()) {
            paper.heading(2, question.number() + ". " + frame.text(question.text()));
            if (question.quotedGoal() != null) {
                paper.paragraph(frame.text(question.quotedGoal()));
            }
            var answer = sheet.answerTo(question);
            if (answer.lines().isEmpty()) {
                paper.paragraph(frame.text("survey.answer.none"));
            }
            answer.lines().forEach(line -> line(paper, question, line, frame));
        }
    }

    private static void line(Manuscript paper, Question question, Line line, Frame frame) {
        if (line.about() != null) {
            paper.heading(3, frame.text(line.about()));
        }
        if (!line.chosen().isEmpty()) {
            paper.bullets(line.chosen().stream().map(frame::text).toArray(String[]::new));
        }
        else if (question.kind() instanceof QuestionKind.Scale scale) {
            paper.paragraph(frame.text("survey.answer.point", line.words(), scale.points(),
                    frame.text(scale.minLabel()), frame.text(scale.maxLabel())));
        }
        else {
            paper.quote(line.words(), "");
        }
    }

}
