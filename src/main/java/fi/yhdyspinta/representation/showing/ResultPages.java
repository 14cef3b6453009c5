package fi.yhdyspinta.representation.showing;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Activities;
import fi.yhdyspinta.organisation.Activity;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Messages;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.SelectionResults;
import fi.yhdyspinta.representation.selection.SelectionRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a result and its files show. */
@Component
public class ResultPages {

    private final ProcessPages pages;

    private final SelectionResults results;

    private final Calls calls;

    private final Activities activities;

    private final Messages messages;

    private final RepresentationClock clock;

    ResultPages(ProcessPages pages, SelectionResults results, Calls calls, Activities activities, Messages messages,
            RepresentationClock clock) {
        this.pages = pages;
        this.results = results;
        this.calls = calls;
        this.activities = activities;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ResultPage show(Actor actor, RepresentationId id, String municipality, String theme) {
        var represented = this.calls.listRepresented(actor, id);
        var known = this.activities.list(this.clock.today())
            .stream()
            .filter(one -> represented.contains(one.organisation().id()))
            .toList();
        var own = known.stream().filter(one -> one.organisation().id().equals(actor.actingFor())).toList();
        return new ResultPage(this.pages.show(actor, id), this.results.getRecord(actor, id),
                this.results.list(actor, id), this.results.listNominations(actor, id),
                actor.mandates().isEmpty() ? List.of() : known, own,
                Organisation.countByPartyType(known.stream().map(Activity::organisation).toList()), municipality, theme,
                this.clock.today());
    }

    @Transactional(readOnly = true)
    public String json(Actor actor, RepresentationId id) {
        return this.results.getJson(actor, id);
    }

    /** The steps and how the votes stood after each, a line for each candidate. */
    @Transactional(readOnly = true)
    public Sheet log(Actor actor, RepresentationId id, Language language) {
        var selection = this.results.getRecord(actor, id);
        var sheet = Spreadsheet.sheet(text(language, "representation.file.log"),
                Stream.of("step", "kind", "candidate", "organisation", "value", "votes")
                    .map(column -> text(language, "representation.file." + column))
                    .toArray(String[]::new));
        var steps = selection.outcome().steps();
        for (int number = 0; number < steps.size(); number++) {
            var step = steps.get(number);
            var kind = text(language, "representation.kind." + step.kind());
            var about = Stream.concat(step.candidates().stream(), step.votes().keySet().stream()).distinct().toList();
            if (about.isEmpty()) {
                sheet.row(Cell.of(number + 1L), Cell.of(kind), Cell.EMPTY, Cell.EMPTY, Cell.of(step.value()),
                        Cell.EMPTY);
            }
            for (var candidate : about) {
                var votes = step.votes().get(candidate);
                sheet.row(Cell.of(number + 1L), Cell.of(kind), Cell.of((long) candidate),
                        Cell.of(organisation(selection, candidate)),
                        Cell.of(step.candidates().contains(candidate) ? step.value() : ""),
                        votes == null ? Cell.EMPTY : Cell.of(votes.doubleValue()));
            }
        }
        return sheet.done();
    }

    /** The ballots by receipt, as they were counted. */
    @Transactional(readOnly = true)
    public Sheet ballots(Actor actor, RepresentationId id, Language language) {
        var sheet = Spreadsheet.sheet(text(language, "representation.file.ballots"),
                text(language, "representation.file.receipt"), text(language, "representation.file.preferences"));
        this.results.getRecord(actor, id)
            .ballots()
            .forEach(ballot -> sheet.row(ballot.receipt(),
                    String.join(" ", ballot.preferences().stream().map(String::valueOf).toList())));
        return sheet.done();
    }

    private static String organisation(SelectionRecord selection, int number) {
        return selection.candidates()
            .stream()
            .filter(line -> line.number() == number)
            .map(SelectionRecord.Line::organisation)
            .findFirst()
            .orElse("");
    }

    private String text(Language language, String key) {
        return this.messages.text(language, "hyte", key);
    }

}
