package fi.yhdyspinta.organisation.structure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonschema.core.load.configuration.LoadingConfiguration;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.HoldingDraft;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.platform.Forbidden;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PopoloTest extends DatabaseTest {

    private static final Path SCHEMAS = Path.of("../shared/data/10_formats/popolo/schemas");

    private static final Map<String, String> SCHEMA_OF = Map.of("organizations", "organization", "persons", "person",
            "posts", "post", "memberships", "membership");

    @Autowired
    private Popolo popolo;

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Seating seating;

    @Autowired
    private JdbcClient db;

    @Test
    void isValidAgainstTheSchemasOfPopolo() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SCHEMAS), "The schemas of Popolo do not lie beside the project");
        var json = new ObjectMapper();
        var loading = LoadingConfiguration.newBuilder();
        try (var files = Files.list(SCHEMAS)) {
            for (var file : files.toList()) {
                loading.preloadSchema(json.readTree(file.toFile()));
            }
        }
        var schemas = JsonSchemaFactory.newBuilder().setLoadingConfiguration(loading.freeze()).freeze();
        var stage = filled();

        var data = write(stage);

        assertThat(data.keySet()).isEqualTo(SCHEMA_OF.keySet().stream().collect(java.util.stream.Collectors.toSet()));
        for (var list : data.entrySet()) {
            assertThat(list.getValue()).as(list.getKey()).isNotEmpty();
            var schema = schemas
                .getJsonSchema("http://www.popoloproject.com/schemas/" + SCHEMA_OF.get(list.getKey()) + ".json#");
            for (var thing : list.getValue()) {
                var report = schema.validate(json.valueToTree(thing));
                assertThat(report.isSuccess()).as("%s %s", list.getKey(), report).isTrue();
            }
        }
    }

    @Test
    void holdsPublicPartsOnlyEvenForTheCoordinator() {
        var stage = filled();

        var data = stage.in(() -> this.popolo.write(stage.aino()));

        assertThat(data.get("persons")).extracting(person -> person.get("name")).containsExactly("Helmi Heinä");
        assertThat(data.get("memberships")).hasSize(2)
            .anySatisfy(
                    membership -> assertThat(membership).doesNotContainKey("person_id").containsKey("on_behalf_of_id"));
        assertThat(data.get("organizations")).extracting(body -> body.get("name"))
            .contains("HYTE-neuvottelukunta", "Saarikunnan kunta")
            .doesNotContain("Aluehallitus", "Koivulahden Taimi ry");
        assertThat(data.get("posts")).hasSizeGreaterThan(47);
    }

    @Test
    void isNotThereUntilTheCountyShowsItsStructure() {
        var stage = this.cast.stage();

        assertThatThrownBy(() -> stage.in(() -> this.popolo.write(stage.visitor()))).isInstanceOf(Forbidden.class);
    }

    private Map<String, List<Map<String, Object>>> write(Stage stage) {
        return stage.in(() -> this.popolo.write(stage.visitor()));
    }

    /**
     * A council with two members, one of whom has agreed to be named; one body is closed.
     */
    private Stage filled() {
        var stage = this.cast.stage();
        stage.run(() -> this.structures.take(stage.aino(), "pohjois-savo"));
        stage.run(() -> this.structures.show(stage.aino(), true));
        var council = body(stage, "hyte-neuvottelukunta");
        var seats = stage.in(() -> this.days.get(stage.aino(), council.id(), LocalDate.EPOCH)).groups().getFirst();
        name(stage, council, new HoldingDraft(seats.members().get(0).seat().id(), mailOf(stage.onni().person().value()),
                "Saarikunnan kunta", null, true, LocalDate.of(2025, 6, 1), false));
        name(stage, council,
                new HoldingDraft(seats.members().get(1).seat().id(), mailOf(stage.helmi().person().value()),
                        "Koivulahden Taimi ry", null, true, LocalDate.of(2025, 6, 1), true));
        var executive = body(stage, "aluehallitus");
        stage.run(() -> this.bodies.change(stage.aino(),
                new BodyFacts(executive.id(), executive.key(), executive.name(), executive.kind(), executive.level(),
                        null, executive.decision(), executive.term(), null, executive.meetings(), false, null, null)));
        return stage;
    }

    private void name(Stage stage, BodyFacts body, HoldingDraft draft) {
        stage.run(() -> this.seating.name(stage.aino(), body.id(), draft));
    }

    private BodyFacts body(Stage stage, String key) {
        return stage.in(() -> this.bodies.list(stage.aino()))
            .stream()
            .filter(body -> body.key().equals(key))
            .findFirst()
            .orElseThrow();
    }

    private String mailOf(java.util.UUID person) {
        return this.db.sql("SELECT email FROM identity.person WHERE id = ?").param(person).query(String.class).single();
    }

}
