package fi.yhdyspinta.home.administration;

import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.web.Frame;

/** The audit trail as a table, one deed on each row. */
final class AuditSheet {

    private AuditSheet() {
    }

    static Spreadsheet.Sheet of(List<AuditLine> lines, Frame frame) {
        var sheet = Spreadsheet.sheet(frame.text("home.audit.title"), frame.text("home.audit.at"),
                frame.text("home.audit.who"), frame.text("home.audit.action"), frame.text("home.audit.subject"),
                frame.text("home.audit.id"));
        lines.forEach(line -> sheet.row(frame.dateTime(line.entry().at()),
                Objects.requireNonNullElse(line.entry().who(), frame.text("platform.unknown")),
                frame.text(line.actionKey()), frame.textOr(line.subjectKey(), "home.audit.kind.other"),
                line.entry().subjectId().toString()));
        return sheet.done();
    }

}
