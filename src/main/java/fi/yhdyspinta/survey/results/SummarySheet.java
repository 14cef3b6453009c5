package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.results.QuestionResult.Figure;
import fi.yhdyspinta.survey.results.QuestionResult.TooFew;
import fi.yhdyspinta.survey.results.QuestionResult.Words;

/**
 * The figures of a page as a sheet (yhteenveto), a row for each number. Made from the
 * page itself, so that it cannot tell more than the page does.
 */
final class SummarySheet {

    private final Tongue tongue;

    private final List<List<Cell>> rows = new ArrayList<>();

    private SummarySheet(Tongue tongue) {
        this.tongue = tongue;
    }

    static Sheet of(ResultsPage page, Tongue tongue) {
        var sheet = new SummarySheet(tongue);
        page.parts().stream().flatMap(part -> part.questions().stream()).forEach(sheet::add);
        return new Sheet(tongue.text("survey.results.sheet.summary"), sheet.columns(), sheet.rows);
    }

    private List<String> columns() {
        return List.of(this.tongue.text("survey.results.sheet.column"),
                this.tongue.text("survey.results.sheet.question"), this.tongue.text("survey.results.column.answer"),
                this.tongue.text("survey.results.column.group"), this.tongue.text("survey.results.column.count"),
                this.tongue.text("survey.results.column.respondents"), this.tongue.text("survey.results.sheet.percent"),
                this.tongue.text("survey.results.column.mean"));
    }

    private void add(QuestionResult result) {
        switch (result) {
            case TooFew few -> row(few.question(), this.tongue.text("survey.results.sheet.hidden"), "", Cell.EMPTY,
                    Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
            case Words words -> words.written().forEach(written -> {
                var label = written.label();
                row(words.question(), label == null ? "" : this.tongue.text(label),
                        this.tongue.text("survey.results.sheet.total"), Cell.of(written.answered()),
                        Cell.of(written.answered()), Cell.EMPTY, Cell.EMPTY);
            });
            case Figure figure -> {
                var scale = figure.scale();
                add(figure, this.tongue.text("survey.results.sheet.total"), figure.answered(),
                        figure.lines().stream().map(Line::count).toList(),
                        scale == null ? OptionalDouble.empty() : scale.mean());
                figure.groups()
                    .forEach(row -> add(figure, this.tongue.name(row.group()), row.answered(), row.counts(),
                            row.mean()));
            }
        }
    }

    private void add(Figure figure, String group, int answered, List<Integer> counts, OptionalDouble mean) {
        for (var place = 0; place < counts.size(); place++) {
            int count = counts.get(place);
            row(figure.question(), name(figure, figure.lines().get(place)), group, Cell.of(count), Cell.of(answered),
                    Cell.of(Math.round(1000.0 * count / answered) / 10.0),
                    mean.isPresent() ? Cell.of(Math.round(100 * mean.getAsDouble()) / 100.0) : Cell.EMPTY);
        }
    }

    private String name(Figure figure, Line line) {
        var isEnd = figure.scale() != null && !line.mark().isEmpty() && line.label() != null;
        return (isEnd ? line.mark() + " " : "") + this.tongue.name(line);
    }

    private void row(Question question, String answer, String group, Cell count, Cell answered, Cell share, Cell mean) {
        this.rows.add(List.of(Cell.of(question.key()), Cell.of(this.tongue.text(question.text())), Cell.of(answer),
                Cell.of(group), count, answered, share, mean));
    }

}
