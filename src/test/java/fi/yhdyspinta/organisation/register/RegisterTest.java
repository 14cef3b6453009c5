package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegisterTest extends DatabaseTest {

    private static final Consent CONSENT = new Consent(LocalDate.of(2026, 1, 2), "Puheenjohtaja");

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient db;

    @Test
    void whatIsWrittenIsReadBack() {
        var stage = this.cast.stage();
        var profile = new Profile(new BusinessId("1234567-1"), "123.456", Set.of("091", "297"),
                List.of("Liikunta", "Yksinäisyys"), Set.of(PopulationGroup.OLDER, PopulationGroup.CARERS), CONSENT,
                null, NEW_YEAR, null);

        var id = add(stage, "Lammen Kulku ry", profile, "Koivulahden Taimi ry", "Tuulin seurakunta");

        var known = stage.in(() -> this.register.get(stage.aino(), id));
        assertThat(known.profile()).isEqualTo(new Profile(profile.businessId(), "123.456", profile.municipalities(),
                profile.themes(), profile.groups(), CONSENT, stage.taimi().id(), NEW_YEAR, stage.seurakunta().id()));
        assertThat(known.organisation().roleMailbox()).isEqualTo("kulku@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Saarikunnan kunta", "saarik", "SAARIKUNNAN", "saarikunnassa", "kunta saarikunnan",
            "Saarikunta", "saariknnan", "saarikunan" })
    void nameIsFoundInflectedHalfTypedAndMistyped(String typed) {
        var stage = this.cast.stage();

        assertThat(names(stage, stage.helmi(), typed)).first().isEqualTo("Saarikunnan kunta");
    }

    @Test
    void swedishAndEnglishNamesAreFound() {
        var stage = this.cast.stage();
        stage.in(() -> this.register.add(stage.aino(),
                new EntryDraft(new Organisation(OrganisationId.next(),
                        new LocalText("Tuulin tuki ry", "Vindens stöd rf", "Wind aid"), PartyType.NGO, null, null,
                        Language.SV, true), nothing(), "", "")));

        assertThat(names(stage, stage.helmi(), "vinden")).containsExactly("Tuulin tuki ry");
        assertThat(names(stage, stage.helmi(), "aids")).containsExactly("Tuulin tuki ry");
    }

    @Test
    void likenessIsAskedOnlyWhenNoNameHoldsTheWords() {
        var stage = this.cast.stage();

        var exact = find(stage, stage.helmi(), "koivulahden");
        var near = find(stage, stage.helmi(), "koivulahfen");
        assertThat(exact.near()).isFalse();
        assertThat(near.near()).isTrue();
        assertThat(near.found().total()).isEqualTo(2);
        assertThat(find(stage, stage.helmi(), "zzzz").found().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "%", "_", "'", "\\", "a & | ! ( )", ":*", "ja", "…", "   " })
    void signsOfTheSearchLanguageAreOnlySigns(String typed) {
        var stage = this.cast.stage();

        assertThat(find(stage, stage.helmi(), typed)).isNotNull();
        assertThat(find(stage, stage.helmi(), typed + "ö".repeat(5_000)).found().total()).isZero();
    }

    @Test
    void filtersByTypeAndMunicipality() {
        var stage = this.cast.stage();
        var id = add(stage, "Lammen Kulku ry", inMunicipality("297"), "", "");

        assertThat(list(stage, new RegisterFilter("", PartyType.PARISH, null, null, null, null, 1)))
            .containsExactly("Tuulin seurakunta");
        assertThat(list(stage, new RegisterFilter("", null, "297", null, null, null, 1)))
            .containsExactly("Lammen Kulku ry");
        assertThat(list(stage, new RegisterFilter("", PartyType.PARISH, "297", null, null, null, 1))).isEmpty();
        assertThat(id).isNotNull();
    }

    @Test
    void namesStandInFinnishOrderFiftyToAPage() {
        var stage = this.cast.stage();
        for (int number = 0; number < 60; number++) {
            this.cast.organisation(stage.county(), "Yhdistys %02d".formatted(number), PartyType.NGO);
        }
        this.cast.organisation(stage.county(), "Ääni ry", PartyType.NGO);
        this.cast.organisation(stage.county(), "Åvik rf", PartyType.NGO);
        this.cast.organisation(stage.county(), "Öljy ry", PartyType.NGO);

        assertThat(list(stage, new RegisterFilter("", null, null, null, null, null, 1))).hasSize(50);
        assertThat(list(stage, new RegisterFilter("", null, null, null, null, null, 2))).endsWith("Åvik rf", "Ääni ry",
                "Öljy ry");
    }

    @Test
    void visitorSeesOnlyThoseThatHaveAgreed() {
        var stage = this.cast.stage();
        var listed = add(stage, "Lammen Kulku ry",
                new Profile(null, null, Set.of(), List.of(), Set.of(), CONSENT, null, null, null), "", "");

        assertThat(names(stage, stage.visitor(), "")).containsExactly("Lammen Kulku ry");
        assertThat(names(stage, stage.sara(), "")).as("no role in the county").containsExactly("Lammen Kulku ry");
        assertThat(stage.in(() -> this.register.get(stage.visitor(), listed)).organisation().roleMailbox()).isNull();
        assertThatThrownBy(() -> stage.in(() -> this.register.get(stage.visitor(), stage.taimi().id())))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void mailboxIsForTheCoordinatorOnly() {
        var stage = this.cast.stage();
        var id = add(stage, "Lammen Kulku ry", nothing(), "", "");

        for (var other : List.of(stage.helmi(), stage.onni(), stage.urho(), stage.meri())) {
            assertThat(stage.in(() -> this.register.get(other, id)).organisation().roleMailbox()).isNull();
        }
    }

    @Test
    void onlyTheCoordinatorAddsAndChanges() {
        var stage = this.cast.stage();
        var draft = draft("Lammen Kulku ry", nothing(), "", "");

        for (var other : List.of(stage.helmi(), stage.onni(), stage.urho(), stage.sara(), stage.visitor())) {
            assertThatThrownBy(() -> stage.in(() -> this.register.add(other, draft))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.register.change(other, draft))).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void organisationOfAnotherCountyIsNotThere() {
        var stage = this.cast.stage();
        var elsewhere = this.cast.stage();

        assertThatThrownBy(() -> stage.in(() -> this.register.get(stage.aino(), elsewhere.taimi().id())))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage
            .run(() -> this.register.change(stage.aino(), new EntryDraft(elsewhere.taimi(), nothing(), "", ""))))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void otherOrganisationIsToldByItsName() {
        var stage = this.cast.stage();
        this.cast.organisation(stage.county(), "Kaksoset ry", PartyType.NGO);
        this.cast.organisation(stage.county(), "Kaksoset ry", PartyType.NGO);

        assertThat(problems(stage, "koivulahden taimi RY")).isEmpty();
        assertThat(problems(stage, "Ei olemassa ry")).isEqualTo("organisation.register.other.unknown");
        assertThat(problems(stage, "Kaksoset ry")).isEqualTo("organisation.register.other.several");
    }

    @Test
    void databaseReckonsTheCheckDigitAsWeDo() {
        for (int number = 0; number < 500; number++) {
            var text = "%07d-%d".formatted(number * 19_991, number % 10);
            assertThat(this.db.sql("SELECT organisation.is_business_id(:text)")
                .param("text", text)
                .query(Boolean.class)
                .single()).as(text).isEqualTo(BusinessId.parse(text).isPresent());
        }
    }

    private String problems(Stage stage, String parent) {
        var draft = draft("Lammen Kulku ry", nothing(), parent, "");
        return stage.in(() -> this.register.problems(stage.aino(), draft)).getOrDefault("parent", "");
    }

    private OrganisationId add(Stage stage, String name, Profile profile, String parent, String successor) {
        return stage.in(() -> this.register.add(stage.aino(), draft(name, profile, parent, successor)));
    }

    private static EntryDraft draft(String name, Profile profile, String parent, String successor) {
        return new EntryDraft(new Organisation(OrganisationId.next(), LocalText.finnish(name), PartyType.NGO, null,
                "kulku@example.org", Language.FI, true), profile, parent, successor);
    }

    private static Profile nothing() {
        return new Profile(null, null, Set.of(), List.of(), Set.of(), null, null, null, null);
    }

    private static Profile inMunicipality(String code) {
        return new Profile(null, null, Set.of(code), List.of(), Set.of(), null, null, null, null);
    }

    private Register.Findings find(Stage stage, Actor actor, String typed) {
        return stage.in(() -> this.register.search(actor, new RegisterFilter(typed, null, null, null, null, null, 1)));
    }

    private List<String> names(Stage stage, Actor actor, String typed) {
        return names(find(stage, actor, typed));
    }

    private List<String> list(Stage stage, RegisterFilter filter) {
        return names(stage.in(() -> this.register.search(stage.helmi(), filter)));
    }

    private static List<String> names(Register.Findings findings) {
        return findings.found().entries().stream().map(entry -> entry.organisation().name().in(Language.FI)).toList();
    }

}
