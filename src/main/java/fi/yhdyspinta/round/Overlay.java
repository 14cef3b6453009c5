package fi.yhdyspinta.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.meeting.Meeting;
import fi.yhdyspinta.organisation.Body;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.format.BodyPart;
import fi.yhdyspinta.round.format.EventPart;
import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.FocusAreaPart;
import fi.yhdyspinta.round.format.FuzzyDate;
import fi.yhdyspinta.round.format.GoalPart;
import fi.yhdyspinta.round.format.MaterialPart;
import fi.yhdyspinta.round.format.ProgrammeItem;
import fi.yhdyspinta.round.format.StepPart;
import org.jspecify.annotations.Nullable;

/**
 * Lays what the tables hold today over what the file said: the tables win, and what they
 * have no column for stays as it came. A part of the file that the tables no longer have
 * is left out.
 */
final class Overlay {

    private final Language language;

    Overlay(Language language) {
        this.language = language;
    }

    List<FocusAreaPart> focusAreas(List<FocusAreaPart> said, List<FocusArea> held) {
        var known = byKey(said, FocusAreaPart::id);
        return held.stream().map(area -> {
            var before = known.get(area.key());
            var name = area.name().in(this.language);
            return before == null ? new FocusAreaPart(area.key(), name, null, Extra.NONE)
                    : new FocusAreaPart(area.key(), name, before.note(), before.extra());
        }).toList();
    }

    List<GoalPart> goals(List<GoalPart> said, List<Goal> held, List<FocusArea> areas) {
        var known = byKey(said, GoalPart::id);
        var areaKeys = areas.stream().collect(Collectors.toMap(FocusArea::id, FocusArea::key));
        return held.stream().map(goal -> {
            var before = known.get(goal.key());
            var focus = goal.focusArea() == null ? null : areaKeys.get(goal.focusArea());
            var text = goal.text().in(this.language);
            return before == null ? new GoalPart(goal.key(), focus, text, null, Extra.NONE)
                    : new GoalPart(goal.key(), focus, text, before.note(), before.extra());
        }).toList();
    }

    List<EventPart> events(List<EventPart> said, List<Meeting> held) {
        var known = byKey(said, EventPart::id);
        return held.stream().map(meeting -> event(meeting, known.get(meeting.key()))).toList();
    }

    private static EventPart event(Meeting meeting, @Nullable EventPart before) {
        var kind = EventPart.EventKind.valueOf(meeting.kind().name());
        var mode = meeting.mode() == null ? null : EventPart.EventMode.valueOf(meeting.mode().name());
        if (before == null) {
            return new EventPart(meeting.key(), kind, meeting.name(), meeting.municipalities(), meeting.date(),
                    meeting.start(), meeting.end(), meeting.place(), mode, meeting.sites(), meeting.link(), null,
                    List.of(), null, programme(meeting.programme(), List.of()), null, Extra.NONE);
        }
        return new EventPart(meeting.key(), kind, meeting.name(), meeting.municipalities(), meeting.date(),
                meeting.start(), meeting.end(), meeting.place(), mode, meeting.sites(), meeting.link(),
                before.registration(), before.invited(), before.ngoRepresentation(),
                programme(meeting.programme(), before.programme()), before.note(), before.extra());
    }

    private static List<ProgrammeItem> programme(List<String> titles, List<ProgrammeItem> said) {
        var known = byKey(said, ProgrammeItem::title);
        return titles.stream()
            .map(title -> known.getOrDefault(title,
                    new ProgrammeItem(null, title, null, null, List.of(), null, List.of(), null, Extra.NONE)))
            .toList();
    }

    List<BodyPart> bodies(List<BodyPart> said, List<Body> held) {
        var today = byKey(held, Body::key);
        return said.stream()
            .flatMap(body -> Stream.ofNullable(today.get(body.id())).map(now -> body(body, now)))
            .toList();
    }

    private BodyPart body(BodyPart said, Body now) {
        var seats = now.seats().isEmpty() ? said.seats() : new BodyPart.SeatGroups(seats(said, now));
        return new BodyPart(said.id(), now.name().in(this.language), said.kind(), said.role(), said.aka(),
                said.legalForm(), said.appointedBy(), said.term(), said.mainTask(), said.per(), said.composition(),
                said.sectors(), said.themes(), seats, said.note(), said.derived(), said.extra());
    }

    private static List<BodyPart.SeatGroup> seats(BodyPart said, Body held) {
        Map<String, BodyPart.SeatGroup> known = said.seats() instanceof BodyPart.SeatGroups counted
                ? byKey(counted.groups(), BodyPart.SeatGroup::group) : Map.of();
        return held.seats().stream().map(group -> {
            var before = known.get(group.name());
            return new BodyPart.SeatGroup(group.name(), group.members(), group.deputies(), group.rule(),
                    group.namedParties(), before == null ? null : before.note(),
                    before == null ? Extra.NONE : before.extra());
        }).toList();
    }

    List<StepPart> steps(List<StepPart> said, List<Step> held) {
        var known = said.stream().collect(Collectors.toMap(StepPart::step, Function.identity()));
        return held.stream().map(step -> {
            var before = known.get(step.position());
            var when = step.time() == null ? null : new FuzzyDate(step.time());
            return new StepPart(step.position(), step.name(), when, step.lane(), step.parts(),
                    before == null ? null : before.note(), before == null ? Extra.NONE : before.extra());
        }).toList();
    }

    List<MaterialPart> materials(List<MaterialPart> said, List<Material> held) {
        var known = byKey(said, MaterialPart::id);
        return held.stream().map(material -> {
            var before = known.get(material.key());
            var kind = material.kind() == null ? null : MaterialPart.MaterialKind.valueOf(material.kind());
            var link = material.link() == null && before != null ? before.link() : material.link();
            return new MaterialPart(material.key(), material.title(), kind, link, before == null ? null : before.note(),
                    before == null ? Extra.NONE : before.extra());
        }).toList();
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }

}
