package fi.yhdyspinta.organisation.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.responsibility.ContactMatrix.Pair;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResponsibilitiesTest extends DatabaseTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    /** Päijät-Häme's unit as its county has told of it. */
    private static final Map<String, String> PAIJAT_HAME = Map.of("johtaminen", "1", "tiedolla johtaminen", "1",
            "hyte sosiaali- ja terveydenhuollossa", "3", "hankeyhteistyö", "3", "järjestöyhteistyö", "1",
            "yhdyspintatyö", "1", "alueellinen hyte", "1", "ehkäisevä työ", "1", "sihteeri", "0.5");

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private ResponsibilityExports exports;

    @Autowired
    private Counties counties;

    @Test
    void nextOneEndsTheOneBeforeAndTheHistoryStays() {
        var stage = this.cast.stage();
        name(stage, "hyvinvointikoordinaattori", NEW_YEAR);
        name(stage, "hyvinvointipäällikkö", NEW_YEAR.plusYears(1));

        var saarikunta = stage.in(() -> this.responsibilities.get(stage.helmi(), stage.saarikunta().id()));
        assertThat(saarikunta.now().orElseThrow().post()).isEqualTo("hyvinvointipäällikkö");
        assertThat(saarikunta.history()).extracting(Responsibility::endedOn)
            .containsExactly(null, NEW_YEAR.plusYears(1));
        assertThat(stage.in(() -> this.responsibilities.list(stage.helmi()))).filteredOn(each -> each.now().isEmpty())
            .extracting(each -> each.organisation().id())
            .containsExactlyInAnyOrder(stage.own().id(), stage.koivulahti().id());
    }

    @Test
    void pairIsCompleteWhenBothSidesAreNamed() {
        var stage = this.cast.stage();
        var exercise = new Theme(ThemeId.next(), "Liikunta", "Hyvinvointikoordinaattori", "hyte@example.org");
        var food = new Theme(ThemeId.next(), "Ravitsemus", null, null);
        stage.run(() -> this.responsibilities.add(stage.aino(), exercise));
        stage.run(() -> this.responsibilities.add(stage.aino(), food));
        stage.run(() -> this.responsibilities.fill(stage.onni(), stage.saarikunta().id(), Map.of(exercise.id(),
                new ThemeContact(exercise.id(), stage.saarikunta().id(), "Liikuntasihteeri", null))));

        var matrix = stage.in(() -> this.responsibilities.matrix(stage.helmi()));
        assertThat(matrix.pair(stage.saarikunta(), exercise)).isEqualTo(Pair.COMPLETE);
        assertThat(matrix.pair(stage.koivulahti(), exercise)).isEqualTo(Pair.ONE_SIDED);
        assertThat(matrix.pair(stage.koivulahti(), food)).isEqualTo(Pair.VACANT);
        assertThat(matrix.silent()).extracting(each -> each.id()).containsExactly(stage.koivulahti().id());
        assertThat(matrix.ownerless()).containsExactly(food);
        assertThatThrownBy(
                () -> stage.run(() -> this.responsibilities.fill(stage.onni(), stage.koivulahti().id(), Map.of())))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void pastedTableIsTakenWholeOrToldLineByLine() {
        var stage = this.cast.stage();
        stage.run(() -> this.responsibilities.add(stage.aino(), new Theme(ThemeId.next(), "Liikunta", null, null)));
        var matrix = stage.in(() -> this.responsibilities.matrix(stage.aino()));

        var wrong = PastedContacts.of("Saarikunnan kunta;Liikunta;Nimi\nEi kunta;Liikunta;Nimi\nx", matrix);
        assertThat(wrong.problems()).extracting(PastedContacts.Problem::line).containsExactly(2, 3);
        var right = PastedContacts.of("saarikunnan kunta\tliikunta\tLiikuntasihteeri\tlaku@example.org\n\n", matrix);
        stage.run(() -> this.responsibilities.take(stage.aino(), right.contacts()));

        var theme = matrix.themes().getFirst();
        assertThat(stage.in(() -> this.responsibilities.matrix(stage.aino()))
            .find(stage.saarikunta().id(), theme.id())
            .orElseThrow()
            .mail()).isEqualTo("laku@example.org");
    }

    @Test
    void resourcesOfPaijatHameSumToTwelveAndAHalf() {
        var county = this.counties.findBySlug("paijat-hame").orElseThrow();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var own = this.cast.organisation(county, "Hallinto " + mark, PartyType.COUNTY);
        var paula = this.cast.actor(county, "paula." + mark, "Paula Paju", own, Role.COORDINATOR);
        Tenant.run(county.id().value(), () -> {
            this.responsibilities.resources(paula, 2024)
                .entries() // of an earlier run on the same database: the county is a real
                           // one
                .forEach(entry -> this.responsibilities.remove(paula, entry.id()));
            PAIJAT_HAME.forEach((task, years) -> this.responsibilities.add(paula, 2024, "HYTE-yksikkö", task,
                    new BigDecimal(years), ResourceEntry.Funding.BASE));
        });

        var table = Tenant.call(county.id().value(), () -> this.responsibilities.resources(paula, 2024));

        assertThat(table.sum()).isEqualByComparingTo("12.5");
        assertThat(table.perInhabitants().orElseThrow()).isBetween(new BigDecimal("5.5"), new BigDecimal("6.8"));
        var sheet = this.exports.resources(table, Language.FI, "hyte");
        assertThat(sheet.rows()).hasSize(PAIJAT_HAME.size() + 1);
    }

    @Test
    void onlyTheCoordinatorKeepsAndOnlyMembersRead() {
        var stage = this.cast.stage();
        for (Actor other : List.of(stage.helmi(), stage.onni(), stage.urho(), stage.visitor())) {
            assertThatThrownBy(() -> stage.run(
                    () -> this.responsibilities.add(other, 2025, "a", "b", BigDecimal.ONE, ResourceEntry.Funding.BASE)))
                .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> stage.in(() -> this.responsibilities.matrix(stage.visitor())))
            .isInstanceOf(Forbidden.class);
    }

    private void name(Stage stage, String post, LocalDate from) {
        stage.run(() -> this.responsibilities.name(stage.aino(), new Responsibility(ResponsibilityId.next(),
                stage.saarikunta().id(), null, post, null, "80 §", null, from, null)));
    }

}
