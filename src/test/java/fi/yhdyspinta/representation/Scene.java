package fi.yhdyspinta.representation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.NominationId;
import org.springframework.beans.factory.BeanFactory;

/** A process in an invented county, carried on step by step as the days go by. */
public final class Scene {

    public final Stage stage;

    private final BeanFactory beans;

    private final StageClock clock;

    private final Cast cast;

    public RepresentationId process;

    public Scene(Cast cast, BeanFactory beans) {
        this.cast = cast;
        this.stage = cast.stage();
        this.beans = beans;
        this.clock = beans.getBean(StageClock.class);
    }

    /** Comments for a day, nominations for another, the vote for a third. */
    public Procedure procedure(Method method, int seats, Criteria criteria) {
        var today = LocalDate.now(this.clock.getZone()).plusDays(daysAhead());
        return new Procedure("Hyte-neuvottelukunta 2027–2028", null, Set.of(PartyType.NGO, PartyType.PARISH), List.of(),
                Set.of(), seats, 2, method, method == Method.NAMED ? "Järjestöneuvosto" : "", criteria, "", today,
                today.plusDays(1), method.isVote() ? today.plusDays(2) : null,
                method.needsLot() ? "Lottorivi seuraavana lauantaina" : "", 14);
    }

    private long daysAhead() {
        return Duration.between(java.time.Instant.now(), this.clock.instant()).toDays();
    }

    public Scene draft(Procedure procedure) {
        this.process = this.stage.in(() -> this.beans.getBean(Procedures.class)
            .draft(this.stage.aino(), new LocalText("Edustajat hyte-neuvottelukuntaan", "Representanter", null),
                    procedure, false));
        return this;
    }

    public Scene openComments() {
        this.stage.run(() -> this.beans.getBean(Procedures.class).openComments(this.stage.aino(), this.process));
        return this;
    }

    /** A day later. */
    public Scene nextDay() {
        this.clock.turnForward(Duration.ofDays(1));
        return this;
    }

    public Scene open() {
        openComments().nextDay();
        this.stage.run(() -> this.beans.getBean(Procedures.class).approve(this.stage.aino(), this.process));
        this.stage.run(() -> this.beans.getBean(Calls.class).open(this.stage.aino(), this.process));
        return this;
    }

    public Scene nominate(Actor by, String name) {
        this.stage.run(() -> this.beans.getBean(Calls.class).nominate(by, this.process, nomination(by, name)));
        return this;
    }

    private static Nomination nomination(Actor by, String name) {
        return new Nomination(NominationId.next(), 1, by.organisation(), name, true, "Tuntee alueen järjestöt.",
                "omaishoitajat", null, Set.of(), null);
    }

    /** The representative of one more NGO of the county. */
    public Actor ngo(String name) {
        var organisation = this.cast.organisation(this.stage.county(), name, PartyType.NGO);
        return this.cast.actor(this.stage.county(), "e." + organisation.id(), "Edustaja " + name, organisation,
                Role.REPRESENTATIVE);
    }

    /** The representative of the parish. */
    public Actor parish() {
        return this.cast.actor(this.stage.county(), "s." + this.stage.seurakunta().id(), "Rauha Rinne",
                this.stage.seurakunta(), Role.REPRESENTATIVE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
