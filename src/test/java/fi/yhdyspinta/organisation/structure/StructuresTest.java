package fi.yhdyspinta.organisation.structure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.BodyDay;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyKind;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.database.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StructuresTest extends DatabaseTest {

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Counties counties;

    @Test
    void readyStructureIsTakenInOnceAndKeepsWhatWasThere() {
        var stage = this.cast.stage();
        assertThat(take(stage)).isEqualTo(14);
        var council = stage.in(() -> this.bodies.list(stage.aino()))
            .stream()
            .filter(body -> body.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow();
        var day = LocalDate.of(2025, 3, 1);
        var seats = stage.in(() -> this.days.get(stage.aino(), council.id(), day)).groups();
        assertThat(seats.stream().mapToInt(group -> group.members().size()).sum()).isEqualTo(24);
        assertThat(seats.stream().mapToInt(group -> group.deputies().size()).sum()).isEqualTo(24);
        assertThat(seats.getLast().members()).extracting(BodyDay.Chair::party).contains("työllisyysalue");
        stage.run(() -> this.bodies.change(stage.aino(), tasked(council)));

        assertThat(take(stage)).isZero();

        assertThat(stage.in(() -> this.bodies.get(stage.aino(), council.id())).tasks()).isEqualTo("Oma tehtävä");
        assertThat(stage.in(() -> this.structures.get(stage.aino(), null)).relations()).hasSize(5);
    }

    @Test
    void everyMunicipalityOfTheCountyGetsItsGroup() {
        var kainuu = this.counties.findBySlug("kainuu").orElseThrow();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var own = this.cast.organisation(kainuu, "Hallinto " + mark, PartyType.COUNTY);
        var kaija = this.cast.actor(kainuu, "kaija." + mark, "Kaija Kaarna", own, Role.COORDINATOR);

        Tenant.run(kainuu.id().value(), () -> this.structures.take(kaija, "nelja-tasoa"));

        assertThat(Tenant.call(kainuu.id().value(), () -> this.bodies.list(kaija)))
            .filteredOn(body -> body.kind() == BodyKind.MUNICIPAL_HYTE_GROUP)
            .hasSize(8)
            .extracting(BodyFacts::municipality)
            .contains("205", "290")
            .allMatch(Objects::nonNull);
    }

    @Test
    void visitorSeesTheStructureOnceTheCountyHasSaidSo() {
        var stage = this.cast.stage();
        take(stage);

        assertThatThrownBy(() -> get(stage, stage.visitor())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.run(() -> this.structures.show(stage.helmi(), true)))
            .isInstanceOf(Forbidden.class);
        stage.run(() -> this.structures.show(stage.aino(), true));

        assertThat(get(stage, stage.visitor()).bodies()).hasSize(14);
    }

    @Test
    void onlyTheCoordinatorTakesAStructureIn() {
        var stage = this.cast.stage();

        assertThatThrownBy(() -> stage.in(() -> this.structures.take(stage.urho(), "nelja-tasoa")))
            .isInstanceOf(Forbidden.class);
    }

    private StructurePage get(Stage stage, Actor actor) {
        return stage.in(() -> this.structures.get(actor, null));
    }

    private int take(Stage stage) {
        return stage.in(() -> this.structures.take(stage.aino(), "pohjois-savo"));
    }

    private static BodyFacts tasked(BodyFacts body) {
        return new BodyFacts(body.id(), body.key(), body.name(), body.kind(), body.level(), body.municipality(),
                body.decision(), body.term(), "Oma tehtävä", body.meetings(), body.open(), body.endedOn(),
                body.source());
    }

}
