package fi.yhdyspinta.home.handover;

import java.time.LocalDate;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.HoldingDraft;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.structure.Structures;

/** A negotiating council in which people of Taimi sit. */
record CouncilOfTwo(Stage stage, BodyId body, BodyDays days, Seating seating) {

    private static final LocalDate BEGAN = LocalDate.of(2025, 6, 1);

    CouncilOfTwo(Stage stage, Structures structures, BodyList bodies, BodyDays days, Seating seating) {
        this(stage, found(stage, structures, bodies), days, seating);
    }

    private static BodyId found(Stage stage, Structures structures, BodyList bodies) {
        stage.run(() -> structures.take(stage.aino(), "pohjois-savo"));
        return stage.in(() -> bodies.list(stage.aino()))
            .stream()
            .filter(each -> each.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow()
            .id();
    }

    void seat(Actor who, boolean member) {
        var group = this.stage.in(() -> this.days.get(this.stage.aino(), this.body, BEGAN)).groups().getFirst();
        var chair = (member ? group.members() : group.deputies()).getFirst();
        this.stage.run(() -> this.seating.name(this.stage.aino(), this.body,
                new HoldingDraft(chair.seat().id(), this.mail(who), "Koivulahden Taimi ry", null, true, BEGAN, false)));
    }

    private String mail(Actor who) {
        return this.stage.in(() -> this.seating.roll(this.stage.aino(), this.body))
            .people()
            .stream()
            .filter(person -> person.id().equals(who.person()))
            .findFirst()
            .orElseThrow()
            .email();
    }

}
