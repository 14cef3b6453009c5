package fi.yhdyspinta.indicator.interpretation;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.interpretation.Interpretation.Agreement;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InterpretationsTest extends DatabaseTest {

    private static final IndicatorKey KEY = IndicatorKey.of("sotkanet-3219");

    @Autowired
    private Interpretations interpretations;

    private Stage stage;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        this.stage.run(() -> this.interpretations.propose(this.stage.helmi(), KEY, " Nuorille paikka iltaisin "));
    }

    @Test
    void proposalIsSeenAtTheTableAndByThePublicOnceItIsAgreed() {
        assertThat(seenBy(this.stage.onni()).interpretations()).singleElement().satisfies(proposed -> {
            assertThat(proposed.text()).isEqualTo("Nuorille paikka iltaisin");
            assertThat(proposed.organisation()).isEqualTo(this.stage.taimi().id());
        });
        assertThat(seenBy(this.stage.visitor()).interpretations()).isEmpty();

        agree(this.stage.meri(), "");
        assertThat(seenBy(this.stage.visitor()).interpretations()).extracting(Interpretation::agreement)
            .containsExactly(Agreement.AGREED);
    }

    @Test
    void whoSeesItOtherwiseIsWrittenDown() {
        agree(this.stage.aino(), "Saarikunta: meillä paikka on jo");

        assertThat(seenBy(this.stage.visitor()).interpretations()).singleElement().satisfies(noted -> {
            assertThat(noted.agreement()).isEqualTo(Agreement.DISSENT_NOTED);
            assertThat(noted.dissent()).isEqualTo("Saarikunta: meillä paikka on jo");
        });
        agree(this.stage.aino(), " ");
        assertThat(seenBy(this.stage.visitor()).interpretations()).extracting(Interpretation::dissent)
            .containsOnlyNulls();
    }

    @Test
    void onlyTheCoordinatorAndTheFacilitatorWriteDownAgreement() {
        for (var actor : new Actor[] { this.stage.helmi(), this.stage.onni(), this.stage.urho(), this.stage.sara(),
                this.stage.visitor() }) {
            assertThatThrownBy(() -> agree(actor, "")).isInstanceOf(Forbidden.class);
        }
        for (var stranger : new Actor[] { this.stage.sara(), this.stage.visitor() }) {
            assertThatThrownBy(() -> this.stage.run(() -> this.interpretations.propose(stranger, KEY, "Teksti")))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void ownProposalIsTakenBackUntilItIsAgreed() {
        assertThatThrownBy(() -> remove(this.stage.onni())).isInstanceOf(Forbidden.class);
        agree(this.stage.aino(), "");
        assertThatThrownBy(() -> remove(this.stage.helmi())).isInstanceOf(Forbidden.class);

        remove(this.stage.aino());
        assertThat(seenBy(this.stage.aino()).interpretations()).isEmpty();
    }

    @Test
    void emptyAndTooLongAreRefusedInWords() {
        assertThat(this.stage.in(() -> this.interpretations.propose(this.stage.helmi(), KEY, " ")))
            .contains("indicator.interpretation.missing");
        assertThat(this.stage
            .in(() -> this.interpretations.propose(this.stage.helmi(), KEY, "x".repeat(Interpretation.LONGEST + 1))))
            .contains("indicator.interpretation.long");
    }

    @Test
    void anotherCountySeesNothing() {
        var other = this.cast.stage();
        var id = id();

        assertThat(other.in(() -> this.interpretations.get(other.aino(), KEY)).interpretations()).isEmpty();
        assertThatThrownBy(() -> other.run(() -> this.interpretations.agree(other.aino(), KEY, id, "")))
            .isInstanceOf(NotFound.class);
    }

    private InterpretationsPage seenBy(Actor actor) {
        return this.stage.in(() -> this.interpretations.get(actor, KEY));
    }

    private void agree(Actor actor, String dissent) {
        var id = id();
        this.stage.run(() -> this.interpretations.agree(actor, KEY, id, dissent));
    }

    private void remove(Actor actor) {
        var id = id();
        this.stage.run(() -> this.interpretations.remove(actor, KEY, id));
    }

    private InterpretationId id() {
        return seenBy(this.stage.aino()).interpretations().getFirst().id();
    }

}
