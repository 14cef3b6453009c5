package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.organisation.Body;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyRelation.Kind;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BodyListTest extends DatabaseTest {

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Bodies rounds;

    @Test
    void whatIsWrittenIsReadBack() {
        var stage = this.cast.stage();
        var form = new BodyForm("Hyte-neuvottelukunta", "Hyte-delegationen", "", "NEGOTIATING_COUNCIL", "STRATEGIC", "",
                "Johtaa alueellista hyte-työtä.", "2025-06-16", "120 §", "https://example.org/p", "2025-06-01",
                "2029-05-31", "1", "2", "true", "");

        var id = stage.in(() -> this.bodies.add(stage.aino(), form.toFacts(null, Set.of())));

        var known = stage.in(() -> this.bodies.get(stage.visitor(), id));
        assertThat(BodyForm.of(known)).isEqualTo(form);
        assertThat(known.key()).isEqualTo("hyte-neuvottelukunta");
        assertThat(known.term().isOverOn(LocalDate.of(2029, 5, 31))).isFalse();
        assertThat(known.term().isOverOn(LocalDate.of(2029, 6, 1))).isTrue();
    }

    @Test
    void closedBodyIsNotThereForAVisitor() {
        var stage = this.cast.stage();
        var id = add(stage, "Työrukkanen", "");

        assertThat(stage.in(() -> this.bodies.list(stage.helmi()))).hasSize(1);
        assertThat(stage.in(() -> this.bodies.list(stage.visitor()))).isEmpty();
        assertThatThrownBy(() -> stage.in(() -> this.bodies.get(stage.visitor(), id))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheCoordinatorKeepsBodies() {
        var stage = this.cast.stage();
        var id = add(stage, "Verkosto", "true");
        var known = stage.in(() -> this.bodies.get(stage.aino(), id));

        for (var other : List.of(stage.helmi(), stage.onni(), stage.urho(), stage.sara(), stage.visitor())) {
            assertThatThrownBy(() -> stage.in(() -> this.bodies.add(other, known))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.bodies.change(other, known))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.bodies.recordMeeting(other, id, LocalDate.EPOCH)))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void nobodyAppointsThoseWhoHaveAppointedThem() {
        var stage = this.cast.stage();
        var executive = add(stage, "Aluehallitus", "true");
        var council = add(stage, "Neuvottelukunta", "true");
        var group = add(stage, "Työryhmä", "true");
        stage.run(() -> this.bodies.relate(stage.aino(), relation(executive, Kind.APPOINTS, council)));
        stage.run(() -> this.bodies.relate(stage.aino(), relation(council, Kind.APPOINTS, group)));

        var circle = relation(group, Kind.APPOINTS, executive);
        assertThat(stage.in(() -> this.bodies.problems(stage.aino(), circle)))
            .isEqualTo(Map.of("other", "organisation.body.relation.circle"));
        assertThatThrownBy(() -> stage.run(() -> this.bodies.relate(stage.aino(), circle)))
            .isInstanceOf(DataIntegrityViolationException.class);
        var reports = relation(group, Kind.REPORTS_TO, executive);
        assertThat(stage.in(() -> this.bodies.problems(stage.aino(), reports))).isEmpty();
        stage.run(() -> this.bodies.relate(stage.aino(), reports));

        assertThat(stage.in(() -> this.bodies.listRelations(stage.aino()))).hasSize(3);
    }

    @Test
    void roundFileThatComesAgainKeepsTheSeatsThatSomebodyHolds() {
        var stage = this.cast.stage();
        var seats = List.of(new Body.SeatGroup("kunnat", 2, 2, null, List.of()),
                new Body.SeatGroup("muut", 1, 0, null, List.of("poliisi")));
        var body = stage.in(() -> this.rounds.setUp(stage.aino(), body(seats), 0));
        var before = stage.in(() -> this.days.get(stage.aino(), body.id(), LocalDate.EPOCH));

        stage.in(() -> this.rounds.setUp(stage.aino(), body(seats), 0));

        assertThat(stage.in(() -> this.days.get(stage.aino(), body.id(), LocalDate.EPOCH))).isEqualTo(before);
        assertThat(before.groups()).extracting(group -> group.members().size()).containsExactly(2, 1);
        assertThat(before.groups().get(1).members().getFirst().party()).isEqualTo("poliisi");
    }

    private static Body body(List<Body.SeatGroup> seats) {
        return new Body(BodyId.next(), "hyte-neuvottelukunta", LocalText.finnish("Hyte-neuvottelukunta"), seats);
    }

    private static BodyRelation relation(BodyId from, Kind kind, BodyId to) {
        return new BodyRelation(RelationId.next(), from, to, kind, null, null);
    }

    private BodyId add(Stage stage, String name, String open) {
        var form = new BodyForm(name, "", "", "NETWORK", "OPERATIVE", "", "", "", "", "", "", "", "", "", open, "");
        return stage.in(() -> this.bodies.add(stage.aino(), form.toFacts(null, Set.of())));
    }

}
