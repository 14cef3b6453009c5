package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A list of practices to count with, as the page shows it. */
@Component
class PracticeSheet {

    private final Messages messages;

    private final String address;

    PracticeSheet(Messages messages, @Value("${yhdyspinta.address}") String address) {
        this.messages = messages;
        this.address = address;
    }

    Sheet of(PracticeListPage page, Language language, County county) {
        var said = new Said(language, county);
        var sheet = Spreadsheet.sheet(said.text("file"), said.text("name"), said.text("state"), said.text("level"),
                said.text("what"), said.text("theme"), said.text("ages"), said.text("owner"), said.text("contactRole"),
                said.text("users"), said.text("municipalities"), said.text("share"), said.text("sourceName"),
                said.text("link"), said.text("measured"), said.text("method"), said.text("reportedOn"),
                said.text("takenOn"), said.text("address"));
        page.rows().forEach(row -> sheet.row(cells(page, row, said)));
        return sheet.done();
    }

    private Cell[] cells(PracticeListPage page, PracticeListPage.Row row, Said said) {
        var practice = row.practice();
        var terms = practice.terms();
        var evidence = terms.evidence();
        var plan = evidence == null ? null : evidence.plan();
        var theme = terms.theme() == null ? null : page.names().get(terms.theme());
        var owner = practice.owner() == null ? null : page.organisations().get(practice.owner());
        var taken = practice.takenAt();
        return new Cell[] { words(terms.name()), words(said.key(practice.state().key())),
                words(evidence == null ? said.text("level.unknown") : said.key(evidence.level().key())),
                words(terms.what()), words(theme == null ? null : theme.in(said.language())),
                words(terms.ages().stream().map(age -> said.key(age.key())).collect(Collectors.joining(", "))),
                words(owner == null ? null : owner.name().in(said.language())), words(terms.contactRole()),
                Cell.of(row.spread().inUse()), Cell.of(row.spread().municipalities()), Cell.of(row.spread().percent()),
                words(evidence == null ? null : evidence.sourceName()),
                words(evidence == null ? null : evidence.sourceLink()), words(plan == null ? null : plan.measured()),
                words(plan == null ? null : plan.method()), plan == null ? Cell.EMPTY : Cell.of(plan.reportedOn()),
                taken == null ? Cell.EMPTY : Cell.of(LocalDate.ofInstant(taken, Frame.ZONE)),
                words(this.address + said.county().path() + practice.path()) };
    }

    private static Cell words(@Nullable String text) {
        return text == null ? Cell.EMPTY : Cell.of(text);
    }

    /** In which language the sheet speaks, and of which county. */
    private final class Said {

        private final Language language;

        private final County county;

        private Said(Language language, County county) {
            this.language = language;
            this.county = county;
        }

        private Language language() {
            return this.language;
        }

        private County county() {
            return this.county;
        }

        private String text(String key) {
            return key("tray.practice." + key);
        }

        private String key(String key) {
            return PracticeSheet.this.messages.text(this.language, this.county.terminology().word(), key);
        }

    }

}
