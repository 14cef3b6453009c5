package fi.yhdyspinta.workshop;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.wall.Preparing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WallsTest extends DatabaseTest {

    @Autowired
    private Walls walls;

    @Autowired
    private Preparing preparing;

    private final ProcessId round = new ProcessId(UUID.randomUUID());

    @Test
    void draftIsReadBackAsItWasGiven() {
        var stage = this.cast.stage();
        var draft = new WallDraft("W1", null, "Mitä konkreettinen yhdyspintatyö on?", List.of("Esimerkkejä?", "Missä?"),
                null, List.of(), List.of(new WallDraft.Group("Ryhmä 1", "Kuopio", null)), true,
                "{\"no\": 2,  \"b\":[1,null]}");

        stage.in(() -> this.walls.create(stage.aino(), this.round, draft));

        assertThat(stage.in(() -> this.walls.read(this.round))).containsExactly(draft);
        assertThat(stage.in(() -> this.walls.list(this.round))).extracting(WallOverview::state)
            .containsExactly(WallState.PREPARED);
    }

    @Test
    void wallMayStandWithoutSmallGroups() {
        var stage = this.cast.stage();
        var draft = new WallDraft("W1", null, "Mitä yhdyspintatyö on?", List.of(), null, List.of(), List.of(), true,
                "{}");

        var wall = stage.in(() -> this.walls.create(stage.meri(), this.round, draft));

        var read = stage.in(() -> this.preparing.get(stage.meri(), wall));
        assertThat(read.groups()).isEmpty();
        assertThat(read.columns()).hasSize(1);
    }

    @Test
    void wallsOfAnotherCountyAreNotSeen() {
        var stage = this.cast.stage();
        stage.in(() -> this.walls.create(stage.meri(), this.round, WallPlot.draft()));

        assertThat(this.cast.stage().in(() -> this.walls.list(this.round))).isEmpty();
    }

    @Test
    void onlyThoseWhoRunWorkshopsPrepareWalls() {
        var stage = this.cast.stage();

        assertThatThrownBy(() -> stage.in(() -> this.walls.create(stage.onni(), this.round, WallPlot.draft())))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.in(() -> this.walls.create(stage.visitor(), this.round, WallPlot.draft())))
            .isInstanceOf(Forbidden.class);
    }

}
