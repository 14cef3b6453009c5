package fi.yhdyspinta.home.handover;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.Memberships;
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
