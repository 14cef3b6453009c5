package fi.yhdyspinta.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.meeting.Meeting;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.Round;
import org.springframework.stereotype.Component;

/**
 * Assembles the first draft of a summary (yhteenvedon kokoaminen): how it was made, the
 * four topics of the law with what came of each, the rest, and the meetings with those
 * who took part.
 */
@Component
class Assembly {

    private final Outcomes outcomes;

    private final Findings findings;

    private final Gatherings gatherings;

    private final Texts texts;

    Assembly(Outcomes outcomes, Findings findings, Gatherings gatherings, Texts texts) {
        this.outcomes = outcomes;
        this.findings = findings;
        this.gatherings = gatherings;
        this.texts = texts;
    }

    /** One section of the first draft. */
    record Part(Wording heading, Wording body, List<Source> sources) {
    }

    List<Part> assemble(Actor actor, Round round) {
        var process = round.id().process();
        var voice = this.texts.of(actor.county());
        var gathering = this.gatherings.of(actor, round);
        var conclusions = this.outcomes.listConclusions(process);
        var actions = this.outcomes.listActions(process);
        var outline = new Outline(conclusions, actions, this.findings.list(process));
        var parts = new ArrayList<Part>();
        var beginning = Beginning.of(gathering, conclusions, actions);
        parts.add(new Part(voice.wording("report.assembly.how"),
                Texts.inAll(language -> beginning.told(voice, language)), List.of()));
        outline.topics()
            .forEach((topic, sources) -> parts.add(new Part(voice.wording(topic.key()),
                    sources.isEmpty() ? voice.wording("report.assembly.nothing") : Wording.NONE, sources)));
        outline.labels()
            .forEach((label, sources) -> parts.add(new Part(Wording.finnish(shortened(label)), Wording.NONE, sources)));
        addUnlessEmpty(parts, voice.wording("report.assembly.otherActions"), outline.otherActions());
        addUnlessEmpty(parts, voice.wording("report.assembly.otherFindings"), outline.otherFindings());
        parts.add(new Part(voice.wording("report.assembly.meetings"),
                Texts.inAll(language -> meetings(voice, language, gathering)), List.of()));
        parts.add(
                new Part(voice.wording("report.assembly.next"), voice.wording("report.assembly.next.text"), List.of()));
        return parts;
    }

    private static String meetings(Texts.Voice voice, Language language, Gathering gathering) {
        var invited = gathering.invited() == 0 ? voice.text(language, "report.assembly.invited.none")
                : voice.text(language, "report.assembly.invited", gathering.invited(), gathering.joined());
        var list = gathering.meetings()
            .stream()
            .map(meeting -> "- " + line(voice, language, meeting))
            .collect(Collectors.joining("\n"));
        return list.isEmpty() ? invited : invited + "\n\n" + list;
    }

    private static String line(Texts.Voice voice, Language language, Meeting meeting) {
        var date = meeting.date();
        var title = meeting.title().isBlank() ? voice.text(language, meeting.kind().key()) : meeting.title();
        var when = date == null ? voice.text(language, "report.assembly.noDate") : Texts.date(language, date);
        return Prose
            .plainly(meeting.place() == null ? when + " " + title : when + " " + title + ", " + meeting.place());
    }

    private static void addUnlessEmpty(List<Part> parts, Wording heading, List<Source> sources) {
        if (!sources.isEmpty()) {
            parts.add(new Part(heading, Wording.NONE, sources));
        }
    }

    private static String shortened(String label) {
        return label.length() <= Section.LONGEST_HEADING ? label : label.substring(0, Section.LONGEST_HEADING);
    }

}
