package fi.yhdyspinta.round.showing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.Namesake;
import fi.yhdyspinta.round.format.BodyPart;
import fi.yhdyspinta.round.format.Note;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.RoundDocument;

/**
 * What would come of a file that waits.
 *
 * @param counts how many of each kind of part, by message key, in the order of the file
 * @param assumed what the file does not tell and is taken as usual
 * @param open known fields that the writer left open
 * @param namesake the round of the county that already has the file's id
 */
public record ImportPreview(RoundDocument document, Map<String, Integer> counts, List<Note> notUnderstood,
        List<Note> assumed, List<Note> open, boolean anotherCounty, Optional<Namesake> namesake) {

    static ImportPreview of(Reading.Read<RoundDocument> read, County county, Optional<Namesake> namesake) {
        var document = read.document();
        return new ImportPreview(document, counts(document), read.notUnderstood(), read.assumed(), read.leftOpen(),
                !document.county().nameFi().strip().equalsIgnoreCase(county.name().in(Language.FI)), namesake);
    }

    private static Map<String, Integer> counts(RoundDocument document) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("round.part.steps", document.process().size());
        counts.put("round.part.bodies", document.bodies().size());
        counts.put("round.part.seats", seats(document));
        counts.put("round.part.materials", document.materials().size());
        counts.put("round.part.focusAreas", document.focusAreas().size());
        counts.put("round.part.goals", document.goals().size());
        counts.put("round.part.meetings", document.events().size());
        counts.put("round.part.programme", document.groupEventProgramme().size());
        counts.put("round.part.questions", document.survey() == null ? 0 : document.survey().questions().size());
        counts.put("round.part.workshopTopics", document.workshop() == null ? 0 : document.workshop().topics().size());
        counts.put("round.part.themes", document.results() == null ? 0 : document.results().themes().size());
        counts.put("round.part.conclusions",
                document.results() == null ? 0 : document.results().summaryForBoard().size());
        counts.put("round.part.followUp", document.followUp().size());
        counts.put("round.part.lessons",
                document.previousRound() == null ? 0 : document.previousRound().lessons().size());
        return counts;
    }

    private static int seats(RoundDocument document) {
        return document.bodies()
            .stream()
            .mapToInt(body -> body.seats() instanceof BodyPart.SeatGroups counted ? counted.groups().size() : 0)
            .sum();
    }

}
