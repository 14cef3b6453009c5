package fi.yhdyspinta.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.mandate.Assignment;
import fi.yhdyspinta.representation.mandate.AssignmentId;
import fi.yhdyspinta.representation.mandate.Assignments;
import fi.yhdyspinta.representation.mandate.MandateBox;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Choice;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import fi.yhdyspinta.representation.selection.Selections;
import fi.yhdyspinta.representation.selection.Voting;
import org.springframework.stereotype.Component;

/**
 * Two invented processes for a first look: one whose result is published and whose
 * representatives have been to a meeting, and one whose call is open. They say that they
 * are made up and send no letters.
 */
@Component
public class ExampleProcesses {

    private static final List<String> NAMES = List.of("Esimerkki Aho", "Esimerkki Niemi", "Esimerkki Ranta",
            "Esimerkki Salo", "Esimerkki Vuori");

    private static final List<List<Integer>> BALLOTS = List.of(List.of(1, 3), List.of(2, 1), List.of(3, 1, 2),
            List.of(1, 2), List.of(4, 2, 1), List.of(2, 4), List.of(1, 4, 3));

    private final Procedures procedures;

    private final Calls calls;

    private final Voting voting;

    private final Selections selections;

    private final Assignments assignments;

    private final MandateBox box;

    private final RepresentationClock clock;

    ExampleProcesses(Procedures procedures, Calls calls, Voting voting, Selections selections, Assignments assignments,
            MandateBox box, RepresentationClock clock) {
        this.procedures = procedures;
        this.calls = calls;
        this.voting = voting;
        this.selections = selections;
        this.assignments = assignments;
        this.box = box;
        this.clock = clock;
    }

    /**
     * @param speakers those who speak for the invented NGOs and parishes
     */
    public void play(Actor coordinator, List<Actor> speakers) {
        var today = this.clock.today();
        past(coordinator, speakers, today);
        var open = begin(coordinator, speakers, procedure(Method.LOT, 2, today.minusDays(3), today.plusDays(21), null),
                new LocalText("Edustajat elintapaohjauksen työryhmään (esimerkki)",
                        "Representanter till arbetsgruppen för levnadsvanehandledning (exempel)",
                        "Representatives to the working group on lifestyle counselling (example)"));
        RepresentationClock.at(noon(today.minusDays(1)), () -> nominate(speakers.getFirst(), open, 1));
    }

    private void past(Actor coordinator, List<Actor> speakers, LocalDate today) {
        var comments = today.minusDays(80);
        var id = begin(coordinator, speakers,
                procedure(Method.TRANSFERABLE_VOTE, 2, comments, comments.plusDays(20), comments.plusDays(34)),
                new LocalText("Edustajat hyte-neuvottelukuntaan (esimerkki)",
                        "Representanter till hyte-delegationen (exempel)",
                        "Representatives to the hyte advisory board (example)"));
        var standing = Math.min(4, speakers.size());
        RepresentationClock.at(noon(comments.plusDays(10)), () -> {
            for (int number = 0; number < standing; number++) {
                nominate(speakers.get(number), id, number);
            }
        });
        RepresentationClock.at(noon(comments.plusDays(25)), () -> vote(speakers, id, standing));
        RepresentationClock.at(noon(comments.plusDays(36)), () -> {
            this.selections.select(coordinator, id,
                    Choice.drawn("3 8 15 21 22 31 39", "Keksitty lottorivi esittelyä varten"));
            this.selections.publish(coordinator, id);
        });
        meet(coordinator, speakers, id, today);
    }

    private RepresentationId begin(Actor coordinator, List<Actor> speakers, Procedure procedure, LocalText name) {
        var ids = new java.util.ArrayList<RepresentationId>();
        RepresentationClock.at(noon(procedure.commentsEndOn().minusDays(9)), () -> {
            ids.add(this.procedures.draft(coordinator, name, procedure, true));
            this.procedures.openComments(coordinator, ids.getFirst());
            this.procedures.comment(speakers.getLast(), ids.getFirst(), "Hyvä, että seurakunnalle on varattu paikka.");
            var comment = this.procedures.listComments(coordinator, ids.getFirst()).getFirst();
            this.procedures.answer(coordinator, ids.getFirst(), comment.id(),
                    "Kiitos. Paikka on menettelyn kriteereissä.");
        });
        RepresentationClock.at(noon(procedure.commentsEndOn().plusDays(1)), () -> {
            this.procedures.approve(coordinator, ids.getFirst());
            this.calls.open(coordinator, ids.getFirst());
        });
        return ids.getFirst();
    }

    private void nominate(Actor speaker, RepresentationId id, int number) {
        this.calls.nominate(speaker, id, new Nomination(NominationId.next(), 1, speaker.organisation(),
                NAMES.get(number % NAMES.size()), true, "Keksitty ehdokas, joka tuntee alueen yhdistykset.",
                number % 2 == 0 ? "omaishoitajat, yksinäisyys" : "nuoret, mielenterveys", null, Set.of(), null));
    }

    private void vote(List<Actor> speakers, RepresentationId id, int standing) {
        for (int number = 0; number < speakers.size(); number++) {
            var ballot = BALLOTS.get(number % BALLOTS.size()).stream().filter(one -> one <= standing).toList();
            this.voting.cast(speakers.get(number), id, ballot.isEmpty() ? List.of(1) : ballot);
        }
    }

    private void meet(Actor coordinator, List<Actor> speakers, RepresentationId id, LocalDate today) {
        var held = new Assignment(AssignmentId.next(), "Hyte-neuvottelukunnan kokous (esimerkki)", null,
                today.minusDays(9), RepresentationClock.endOf(today.minusDays(11)), today.plusDays(5));
        RepresentationClock.at(noon(today.minusDays(20)), () -> {
            this.assignments.give(coordinator, id, held);
            this.box.send(speakers.getLast(), id, held.id(), "Iäkkäiden yksinäisyys näkyy meillä joka viikko.");
            this.box.propose(speakers.getFirst(), id, held.id(), "Kyläkoulujen tilat järjestöjen käyttöön");
        });
        speakers.stream()
            .flatMap(speaker -> this.assignments.listOwn(speaker, id, held)
                .stream()
                .limit(1)
                .map(own -> new Told(speaker, own.id())))
            .findFirst()
            .ifPresent(told -> this.assignments.report(told.speaker(), id, held.id(), told.representative(),
                    "Yksinäisyys otettiin ensi vuoden aiheeksi. Tiloista puhutaan seuraavassa kokouksessa."));
        var ahead = new Assignment(AssignmentId.next(), "Hyte-neuvottelut, järjestöjen aamupäivä (esimerkki)", null,
                today.plusDays(30), RepresentationClock.endOf(today.plusDays(25)), today.plusDays(44));
        this.assignments.give(coordinator, id, ahead);
    }

    private record Told(Actor speaker, fi.yhdyspinta.representation.selection.RepresentativeId representative) {
    }

    private static Procedure procedure(Method method, int seats, LocalDate comments, LocalDate nominations,
            @org.jspecify.annotations.Nullable LocalDate voting) {
        return new Procedure(
                "Keksitty esimerkki. Edustajat osallistuvat kokouksiin kahden vuoden ajan ja kertovat muille, "
                        + "mitä niissä sovittiin.",
                null, Set.of(PartyType.NGO, PartyType.PARISH), List.of(), Set.of(), seats, 1, method, "",
                new Criteria(PartyType.PARISH.name(), 1, 0, 1), "Kummatkin kansalliskielet mukaan.", comments,
                nominations, voting, "Keksitty: haun päättymistä seuraavan lauantain lottorivi pienimmästä suurimpaan.",
                14);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Frame.ZONE).toInstant();
    }

}
