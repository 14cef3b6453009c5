package fi.yhdyspinta.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.yhdyspinta.round.format.EventPart;
import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.FollowUpPart;
import fi.yhdyspinta.round.format.FuzzyDate;
import fi.yhdyspinta.round.format.MaterialPart;
import fi.yhdyspinta.round.format.PreviousRoundPart;
import fi.yhdyspinta.round.format.PreviousRoundPart.Lesson;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundPart;
import fi.yhdyspinta.round.format.StepPart;
import fi.yhdyspinta.round.format.SurveyPart;
import org.jspecify.annotations.Nullable;

/**
 * A round moved on to a later year: plans stay, times move, what came out of it stays
 * behind and its lessons come along. Days move by whole weeks, so that a Thursday stays a
 * Thursday.
 */
final class NextYear {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private static final double DAYS_OF_WEEK = 7;

    private final RoundDocument last;

    private final int year;

    private final int years;

    /**
     * @param year of the new round, later than that of the last
     */
    NextYear(RoundDocument last, int year) {
        this.last = last;
        this.year = year;
        this.years = year - last.round().year();
    }

    RoundDocument document(List<String> plus, List<String> minus) {
        return new RoundDocument(this.last.schema(), id(), this.last.language(), this.last.county(), round(),
                this.last.bodies(), this.last.unitPositions(), this.last.materials(),
                this.last.process().stream().map(this::step).toList(), this.last.continuousDialogue(),
                this.last.representativeDuties(), this.last.focusAreas(), this.last.goals(),
                this.last.contentByLawTopic(), survey(), this.last.workshop(),
                this.last.events().stream().map(this::event).toList(), this.last.groupEventProgramme(), null,
                this.last.followUp().stream().map(this::followUp).toList(), previous(plus, minus), null, Map.of(),
                List.of(), Extra.NONE);
    }

    private String id() {
        var old = String.valueOf(this.last.round().year());
        return this.last.id().contains(old) ? this.last.id().replace(old, String.valueOf(this.year))
                : this.last.id() + "-" + this.year;
    }

    private RoundPart round() {
        var said = this.last.round();
        return new RoundPart(this.year, said.name().replace(String.valueOf(said.year()), String.valueOf(this.year)),
                said.abbreviation(), said.legalBasis(), said.model(), said.negotiatingBody(), said.responsibleUnit(),
                said.responsibleUnitTasks(), said.negotiatedTopics(), said.goalsOfRound(), said.invitationRules(),
                said.countyParticipants(), said.coPlanners(), null, said.extra());
    }

    private StepPart step(StepPart step) {
        return new StepPart(step.step(), step.name(), moved(step.when()), step.lane(), step.parts(), step.note(),
                step.extra());
    }

    private @Nullable SurveyPart survey() {
        var said = this.last.survey();
        return said == null ? null : new SurveyPart(said.title(), said.name(), SurveyPart.SurveyStatus.PLANNED,
                said.respondentUnit(), moved(said.opens()), moved(said.closes()), said.decidedLine(), said.timingRule(),
                said.discussedWith(), said.models(), said.sections(), said.note(), said.derived(), said.extra());
    }

    private EventPart event(EventPart said) {
        var date = said.date() == null ? null : moved(said.date());
        return new EventPart(said.id(), said.kind(), said.name(), said.municipalities(), date, said.start(), said.end(),
                said.place(), said.mode(), said.sites(), said.link(), registration(said.registration()), said.invited(),
                said.ngoRepresentation(), said.programme(), said.note(), said.extra());
    }

    private EventPart.@Nullable Registration registration(EventPart.@Nullable Registration said) {
        return said == null ? null : new EventPart.Registration(said.deadline() == null ? null : moved(said.deadline()),
                said.channel(), null, said.extra());
    }

    private FollowUpPart followUp(FollowUpPart said) {
        return said instanceof FollowUpPart.FollowUpPath path ? new FollowUpPart.FollowUpPath(path.to(), path.via(),
                moved(path.when()), path.coordination(), path.note(), path.extra()) : said;
    }

    private PreviousRoundPart previous(List<String> plus, List<String> minus) {
        var survey = this.last.survey();
        var topics = survey == null ? List.<String>of()
                : survey.sections().stream().map(SurveyPart.Section::title).toList();
        var lessons = Stream.concat(plus.stream().map(text -> new Lesson(text, null, Extra.NONE)),
                minus.stream().map(text -> new Lesson(null, text, Extra.NONE)));
        return new PreviousRoundPart(this.last.round().year(), this.last.round().model(), null, null,
                this.last.materials().stream().map(MaterialPart::title).toList(), List.of(), topics, lessons.toList(),
                null, Extra.NONE);
    }

    private @Nullable FuzzyDate moved(@Nullable FuzzyDate when) {
        return when == null ? null : new FuzzyDate(moved(when.text()));
    }

    String moved(String text) {
        if (DAY.matcher(text).matches() && new FuzzyDate(text).isDay()) {
            return moved(LocalDate.parse(text)).toString();
        }
        return YEAR.matcher(text).replaceAll(said -> String.valueOf(Integer.parseInt(said.group()) + this.years));
    }

    /** The same day of the week, nearest to the same day of the later year. */
    private LocalDate moved(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day, day.plusYears(this.years));
        return day.plusWeeks(Math.round(days / DAYS_OF_WEEK));
    }

}
