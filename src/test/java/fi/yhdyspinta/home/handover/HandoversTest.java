package fi.yhdyspinta.home.handover;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.HeldSeat;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.structure.Structures;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes with a role, and who may read it. */
class HandoversTest extends DatabaseTest {

    @Autowired
    private Handovers handovers;

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Seating seating;

    @Autowired
    private Memberships memberships;

    private Stage stage;

    @BeforeEach
    void raise() {
        this.stage = this.cast.stage();
    }

    @Test
    void endedRoleIsStillHandedOverToThoseWhoComeInstead() {
        var helmi = membership(this.stage.helmi());
        this.stage.run(() -> this.memberships.end(this.stage.aino(), helmi, "Vaihtoi työtä"));

        assertThat(get(this.stage.aino(), helmi).person().name()).isEqualTo("Helmi Heinä");
        assertThat(get(this.stage.helmi(), helmi).beside()).extracting(Handover.Beside::name)
            .containsExactly("Tapio Taimi");
    }

    @Test
    void seatsGoWithTheRoleAndTheDeputyIsToldBeforeAndAfter() {
        var council = new CouncilOfTwo(this.stage, this.structures, this.bodies, this.days, this.seating);
        council.seat(this.stage.helmi(), true);
        council.seat(this.stage.tapio(), false);
        var helmi = membership(this.stage.helmi());

        var before = get(this.stage.aino(), helmi).seats().getFirst();
        assertThat(before.state()).isEqualTo(HeldSeat.State.APPOINTED);
        assertThat(before.next().name()).isEqualTo("Tapio Taimi");

        this.stage.run(() -> this.memberships.end(this.stage.aino(), helmi, "Vaihtoi työtä"));

        var after = get(this.stage.aino(), helmi).seats().getFirst();
        assertThat(after.state()).isEqualTo(HeldSeat.State.VACANT);
        assertThat(after.next().name()).isEqualTo("Tapio Taimi");
        assertThat(get(this.stage.aino(), membership(this.stage.tapio())).seats()).extracting(HeldSeat::deputy)
            .containsExactly(true);
    }

    @Test
    void strangersReadNothing() {
        var onni = membership(this.stage.onni());

        for (var actor : List.of(this.stage.helmi(), this.stage.meri(), this.stage.urho(), this.stage.sara())) {
            assertThatThrownBy(() -> get(actor, onni)).isInstanceOf(NotFound.class);
        }
        assertThat(get(this.stage.vieno(), onni).organisation()).isEqualTo(this.stage.saarikunta());
    }

    private Handover get(Actor actor, MembershipId id) {
        return this.stage.in(() -> this.handovers.get(actor, id));
    }

    private MembershipId membership(Actor whose) {
        return this.stage.in(() -> this.memberships.list(whose.person())).getFirst().id();
    }

}
