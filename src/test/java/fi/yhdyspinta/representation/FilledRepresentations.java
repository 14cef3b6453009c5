package fi.yhdyspinta.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.cast.Stage;
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
import fi.yhdyspinta.representation.selection.EarlierTerm;
import fi.yhdyspinta.representation.selection.EarlierTermId;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import fi.yhdyspinta.representation.selection.Selections;
import fi.yhdyspinta.representation.selection.Turns;
import fi.yhdyspinta.representation.selection.Voting;
import org.springframework.beans.factory.BeanFactory;

/** A process in every phase, without waiting for the days to pass. All made up. */
public final class FilledRepresentations {

    private final Stage stage;

    private final BeanFactory beans;

    private final LocalDate today = LocalDate.now(Frame.ZONE);

    private final Map<Phase, RepresentationId> processes = new EnumMap<>(Phase.class);

    private RepresentationId discussed;

    private RepresentationId named;

    /** Waits to be chosen by rotation. */
    private RepresentationId rotated;

    /** Chosen by rotation. */
    private RepresentationId turned;

    private EarlierTermId earlierTerm;

    /** The box is open. */
    private AssignmentId ahead;

    /** A report is due. */
    private AssignmentId held;

    private FilledRepresentations(Stage stage, BeanFactory beans) {
        this.stage = stage;
        this.beans = beans;
    }

    /** The NGO of the stage is in all of them and is chosen. */
    public static FilledRepresentations play(Stage stage, BeanFactory beans) {
        var filled = new FilledRepresentations(stage, beans);
        stage.run(() -> {
            for (var phase : Phase.values()) {
                filled.processes.put(phase, filled.carry(phase, Method.TRANSFERABLE_VOTE));
            }
            filled.named = filled.carry(Phase.CHOOSING, Method.NAMED);
            filled.earlierTerm = filled.recordEarlierTerm();
            filled.rotated = filled.carry(Phase.CHOOSING, Method.ROTATION);
            filled.turned = filled.carry(Phase.PUBLISHED, Method.ROTATION);
            filled.discussed = filled.discuss();
            filled.meet();
        });
        return filled;
    }

    public RepresentationId process(Phase phase) {
        return this.processes.get(phase);
    }

    /** Time for comments is over and they are answered. */
    public RepresentationId discussed() {
        return this.discussed;
    }

    /** Waits for people to be named. */
    public RepresentationId named() {
        return this.named;
    }

    public RepresentationId rotated() {
        return this.rotated;
    }

    public RepresentationId turned() {
        return this.turned;
    }

    public EarlierTermId earlierTerm() {
        return this.earlierTerm;
    }

    public AssignmentId ahead() {
        return this.ahead;
    }

    public AssignmentId held() {
        return this.held;
    }

    private RepresentationId carry(Phase phase, Method method) {
        var days = switch (phase) {
            case DRAFTED, COMMENTED -> procedure(method, 10, 20, 30);
            case APPROVED, NOMINATING -> procedure(method, -4, 20, 30);
            case VOTING -> procedure(method, -20, -2, 10);
            case CHOOSING, SELECTED, PUBLISHED -> procedure(method, -50, -40, -30);
        };
        var id = draft(days, phase);
        if (!phase.isBefore(Phase.APPROVED)) {
            at(days.commentsEndOn().plusDays(1), () -> bean(Procedures.class).approve(this.stage.aino(), id));
        }
        if (!phase.isBefore(Phase.NOMINATING)) {
            open(id, days, phase);
        }
        if (!phase.isBefore(Phase.SELECTED)) {
            at(this.today.minusDays(20), () -> bean(Selections.class).select(this.stage.aino(), id,
                    Choice.drawn("3 8 15 21 22 31 39", "Lottorivi")));
        }
        if (phase == Phase.PUBLISHED) {
            bean(Selections.class).publish(this.stage.aino(), id);
        }
        return id;
    }

    private RepresentationId draft(Procedure days, Phase phase) {
        var ids = new java.util.ArrayList<RepresentationId>();
        at(days.commentsEndOn().minusDays(20), () -> {
            ids.add(bean(Procedures.class).draft(this.stage.aino(),
                    new LocalText("Edustajien esimerkki", "Exempel på representanter", "Example of representatives"),
                    days, true));
            if (phase != Phase.DRAFTED) {
                bean(Procedures.class).openComments(this.stage.aino(), ids.getFirst());
            }
            if (phase == Phase.COMMENTED) {
                bean(Procedures.class).comment(this.stage.helmi(), ids.getFirst(), "Lisää paikkoja.");
            }
        });
        return ids.getFirst();
    }

    private void open(RepresentationId id, Procedure days, Phase phase) {
        at(days.commentsEndOn().plusDays(1), () -> bean(Calls.class).open(this.stage.aino(), id));
        at(days.commentsEndOn().plusDays(2), () -> {
            nominate(id, "Helmi Heinä");
            if (phase != Phase.PUBLISHED && phase != Phase.SELECTED) {
                nominate(id, "Heli Heinä");
            }
        });
        var voting = days.votingEndOn();
        if (voting != null && !phase.isBefore(Phase.CHOOSING)) {
            at(voting.minusDays(2), () -> bean(Voting.class).cast(this.stage.helmi(), id, List.of(1)));
        }
    }

    private void nominate(RepresentationId id, String name) {
        bean(Calls.class).nominate(this.stage.helmi(), id, new Nomination(NominationId.next(), 1,
                this.stage.taimi().id(), name, true, "Tuntee alueen.", "nuoret", null, Set.of(), null));
    }

    private EarlierTermId recordEarlierTerm() {
        var term = new EarlierTerm(EarlierTermId.next(), this.stage.taimi().id(), "Esimerkkien neuvottelukunta", 2017,
                2020, "tarkistettava");
        bean(Turns.class).record(this.stage.aino(), term);
        return term.id();
    }

    private RepresentationId discuss() {
        var id = draft(procedure(Method.LOT, -4, 20, 30), Phase.COMMENTED);
        var comment = bean(Procedures.class).listComments(this.stage.aino(), id).getFirst();
        bean(Procedures.class).answer(this.stage.aino(), id, comment.id(), "Otetaan huomioon.");
        return id;
    }

    private void meet() {
        var process = process(Phase.PUBLISHED);
        this.held = give(process, this.today.minusDays(1), this.today.minusDays(2));
        this.ahead = give(process, this.today.plusDays(20), this.today.plusDays(15));
        bean(MandateBox.class).send(this.stage.helmi(), process, this.ahead, "Kyläkoulu on ainoa kokoontumispaikka.");
        bean(MandateBox.class).propose(this.stage.helmi(), process, this.ahead, "Tilat järjestöjen käyttöön");
    }

    private AssignmentId give(RepresentationId process, LocalDate held, LocalDate box) {
        return bean(Assignments.class).give(this.stage.aino(), process, new Assignment(AssignmentId.next(),
                "Neuvottelukunnan syyskokous", null, held, RepresentationClock.endOf(box), held.plusDays(14)));
    }

    private Procedure procedure(Method method, int comments, int nominations, int voting) {
        return new Procedure("Hyte-neuvottelukunta", "https://example.org/neuvottelukunta",
                Set.of(PartyType.NGO, PartyType.PARISH), List.of(), Set.of(), 1, 1, method,
                "Järvi-Savon järjestöneuvosto", Criteria.NONE, "Kummatkin kielet.", this.today.plusDays(comments),
                this.today.plusDays(nominations), method.isVote() ? this.today.plusDays(voting) : null,
                "Lottorivi haun jälkeisenä lauantaina", 14);
    }

    private static void at(LocalDate day, Runnable work) {
        RepresentationClock.at(noon(day), work);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Frame.ZONE).toInstant();
    }

    private <T> T bean(Class<T> type) {
        return this.beans.getBean(type);
    }

}
