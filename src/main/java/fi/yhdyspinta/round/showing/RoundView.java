package fi.yhdyspinta.round.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.format.BodyPart;
import fi.yhdyspinta.round.format.EventPart;
import fi.yhdyspinta.round.format.FocusAreaPart;
import fi.yhdyspinta.round.format.GoalPart;
import fi.yhdyspinta.round.format.QuestionPart;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.WorkshopPart;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.workshop.WallOverview;
import org.jspecify.annotations.Nullable;

/**
 * A round as its pages show it to one reader.
 *
 * @param member whether the reader belongs to an organisation of the county
 * @param invited by name, for members only
 * @param invitedByType how many of each kind, for everybody
 * @param own the invitation of the organisation acted for
 * @param earlier what earlier rounds left to be done
 */
public record RoundView(Round round, RoundDocument document, boolean mayRun, boolean member, LocalDate today,
        List<StepLine> steps, List<TopicLine> topics, List<SurveyOverview> surveys, List<WallOverview> walls,
        List<InvitedLine> invited, Map<PartyType, Integer> invitedByType, @Nullable Invitation own,
        List<EarlierAction> earlier) {

    /** Surveys one can answer now. */
    public List<SurveyOverview> openSurveys() {
        return this.surveys.stream().filter(survey -> survey.state() == SurveyState.OPEN).toList();
    }

    /** The step that has not plainly passed. */
    public Optional<StepLine> nextStep() {
        return this.steps.stream().filter(StepLine::next).findFirst();
    }

    /** The next meeting, today's too. */
    public Optional<EventPart> nextMeeting() {
        return this.document.events()
            .stream()
            .filter(event -> event.date() != null && !event.date().isBefore(this.today))
            .min((one, other) -> Objects.requireNonNull(one.date()).compareTo(Objects.requireNonNull(other.date())));
    }

    public List<GoalPart> goalsOf(FocusAreaPart area) {
        return this.document.goals().stream().filter(goal -> area.id().equals(goal.focus())).toList();
    }

    /** Goals that belong to no focus area of the round. */
    public List<GoalPart> otherGoals() {
        var areas = this.document.focusAreas().stream().map(FocusAreaPart::id).toList();
        return this.document.goals()
            .stream()
            .filter(goal -> !areas.contains(Objects.requireNonNullElse(goal.focus(), "")))
            .toList();
    }

    public Optional<BodyPart> body(@Nullable String key) {
        return this.document.bodies().stream().filter(body -> body.id().equals(key)).findFirst();
    }

    /** The id of the question or topic that a field of the results is about. */
    public static String subjectId(String field) {
        return field.contains("_") ? field.substring(0, field.indexOf('_')) : field;
    }

    /**
     * What a field of the results is about: the question or topic, else the field itself.
     */
    public String subject(String field) {
        var key = subjectId(field);
        var survey = this.document.survey();
        var workshop = this.document.workshop();
        var questions = survey == null ? Stream.<String>empty()
                : survey.questions().stream().filter(question -> question.id().equals(key)).map(QuestionPart::text);
        var topics = workshop == null ? Stream.<String>empty()
                : workshop.topics().stream().filter(topic -> topic.id().equals(key)).map(WorkshopPart.Topic::text);
        return Stream.concat(questions, topics).findFirst().orElse(field.replace('_', ' '));
    }

    public int invitedCount() {
        return this.invitedByType.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Leftovers leftovers() {
        return Leftovers.of(this.document);
    }

    /**
     * The language of the content, for the page's lang attribute; null when the reader's
     * own.
     */
    public @Nullable String lang(Frame frame) {
        return this.document.language() == frame.language() ? null : this.document.language().tag();
    }

    public String path(Frame frame) {
        return frame.at(this.round.path());
    }

}
