package fi.yhdyspinta.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.meeting.Meeting;
import fi.yhdyspinta.meeting.MeetingId;
import fi.yhdyspinta.organisation.Body;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.format.BodyPart;
import fi.yhdyspinta.round.format.EventPart;
import fi.yhdyspinta.round.format.FuzzyDate;
import fi.yhdyspinta.round.format.ProgrammeItem;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundPart.NegotiatedTopic;
import fi.yhdyspinta.round.format.StepPart;
import org.jspecify.annotations.Nullable;

/** What a round file says, in the words of the modules that keep it. */
final class Parts {

    private final RoundDocument document;

    Parts(RoundDocument document) {
        this.document = document;
    }

    /** A text of the file, in the file's language. */
    LocalText text(String text) {
        return inLanguage(this.document.language(), text);
    }

    static LocalText inLanguage(Language language, String text) {
        return switch (language) {
            case FI -> new LocalText(text, null, null);
            case SV -> new LocalText(null, text, null);
            case EN -> new LocalText(null, null, text);
        };
    }

    List<FocusArea> focusAreas() {
        return this.document.focusAreas()
            .stream()
            .map(area -> new FocusArea(FocusAreaId.next(), area.id(), text(area.name())))
            .toList();
    }

    List<Goal> goals(List<FocusArea> areas) {
        Map<String, FocusAreaId> ids = new HashMap<>();
        areas.forEach(area -> ids.put(area.key(), area.id()));
        return this.document.goals()
            .stream()
            .map(goal -> new Goal(GoalId.next(), goal.focus() == null ? null : ids.get(goal.focus()), goal.id(),
                    text(goal.text())))
            .toList();
    }

    List<Meeting> meetings() {
        return this.document.events().stream().map(Parts::meeting).toList();
    }

    private static Meeting meeting(EventPart event) {
        var mode = event.mode();
        return new Meeting(MeetingId.next(), event.id(), Meeting.Kind.valueOf(event.kind().name()), event.name(),
                event.municipalities(), event.date(), event.start(), event.end(), event.place(),
                mode == null ? null : Meeting.Mode.valueOf(mode.name()), event.sites(), event.link(),
                event.programme().stream().map(ProgrammeItem::title).toList());
    }

    List<Body> bodies() {
        return this.document.bodies()
            .stream()
            .map(body -> new Body(BodyId.next(), body.id(), text(body.name()), seats(body)))
            .toList();
    }

    private static List<Body.SeatGroup> seats(BodyPart body) {
        return body.seats() instanceof BodyPart.SeatGroups counted ? counted.groups()
            .stream()
            .map(seats -> new Body.SeatGroup(seats.group(), seats.members(), seats.deputies(), seats.rule(),
                    seats.namedParties()))
            .toList() : List.of();
    }

    List<Step> steps() {
        return this.document.process().stream().map(Parts::step).toList();
    }

    private static Step step(StepPart step) {
        var when = step.when();
        return new Step(step.step(), step.name(), step.lane(), step.parts(), when == null ? null : when.text(),
                from(when), to(when), Step.State.NOT_STARTED, null, null);
    }

    private static @Nullable LocalDate from(@Nullable FuzzyDate when) {
        return when == null ? null : when.from().orElse(null);
    }

    private static @Nullable LocalDate to(@Nullable FuzzyDate when) {
        return when == null ? null : when.to().orElse(null);
    }

    List<Material> materials() {
        return this.document.materials().stream().map(material -> {
            var kind = material.kind();
            return new Material(Ids.next(), material.id(), material.title(), kind == null ? null : kind.name(),
                    linkOrNull(material.link()), topicsOf(material.id()));
        }).toList();
    }

    private List<LawTopic> topicsOf(String material) {
        var topics = new ArrayList<LawTopic>();
        for (NegotiatedTopic topic : this.document.round().negotiatedTopics()) {
            if (topic.material().contains(material)) {
                topics.add(LawTopic.valueOf(topic.topic().name()));
            }
        }
        return topics;
    }

    private static @Nullable String linkOrNull(@Nullable String link) {
        return link != null && link.matches("https?://.+") ? link : null;
    }

}
