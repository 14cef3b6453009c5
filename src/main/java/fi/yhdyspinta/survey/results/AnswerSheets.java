package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.results.SubmittedAnswersStore.Submitted;

/** Every answer as a sheet, and the codebook that explains its columns (koodikirja). */
record AnswerSheets(List<Column> columns, Tongue tongue) {

    static AnswerSheets of(Survey survey, Tongue tongue) {
        return new AnswerSheets(
                survey.questions().stream().flatMap(question -> Column.listOf(question).stream()).toList(), tongue);
    }

    Sheet answers(List<List<Cell>> rows) {
        var headings = Stream
            .of("survey.results.sheet.organisation", "survey.results.sheet.partyType",
                    "survey.results.sheet.municipality", "survey.results.sheet.submittedAt")
            .map(this.tongue::text);
        return new Sheet(this.tongue.text("survey.results.sheet.answers"),
                Stream.concat(headings, this.columns.stream().map(column -> column.heading(this.tongue))).toList(),
                rows);
    }

    List<Cell> row(String organisation, Submitted submitted) {
        var municipality = submitted.municipality();
        var row = new ArrayList<Cell>(4 + this.columns.size());
        row.add(Cell.of(organisation));
        row.add(Cell.of(this.tongue.text(submitted.partyType().key())));
        row.add(municipality == null ? Cell.EMPTY : Cell.of(municipality));
        row.add(Cell.of(submitted.submittedAt().atZone(Frame.ZONE).toLocalDate()));
        this.columns.forEach(column -> row.add(column.cell(submitted.answers(), this.tongue)));
        return row;
    }

    Sheet codebook() {
        var rows = this.columns.stream().flatMap(this::explain).toList();
        var headings = Stream.of("column", "question", "item", "kind", "value", "meaning")
            .map(each -> this.tongue.text("survey.results.sheet." + each))
            .toList();
        return new Sheet(this.tongue.text("survey.results.sheet.codebook"), headings, rows);
    }

    private Stream<List<Cell>> explain(Column column) {
        if (column.holds() == Column.Holds.CHOSEN) {
            return Stream.of(explain(column, "1", this.tongue.text("survey.results.sheet.chosen")),
                    explain(column, "0", this.tongue.text("survey.results.sheet.notChosen")));
        }
        var values = column.listValues();
        if (values.isEmpty()) {
            return Stream.of(explain(column, "", this.tongue.text("survey.results.sheet.ownWords")));
        }
        return values.stream().map(line -> explain(column, line.choice(), this.tongue.name(line)));
    }

    private List<Cell> explain(Column column, String value, String meaning) {
        var item = column.item();
        return Stream
            .of(column.code(), this.tongue.text(column.question().text()), item == null ? "" : this.tongue.text(item),
                    this.tongue.text(column.holds().key()), value, meaning)
            .map(Cell::of)
            .toList();
    }

}
