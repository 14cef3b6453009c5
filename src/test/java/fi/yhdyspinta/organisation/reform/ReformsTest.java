package fi.yhdyspinta.organisation.reform;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReformsTest extends DatabaseTest {

    @Autowired
    private Reforms reforms;

    @Autowired
    private Batches batches;

    @Autowired
    private Organisations organisations;

    @Test
    void endedOfficesGetTheirSuccessorAtOnePressAndBackAgain() {
        var stage = this.cast.stage();
        var agency = this.cast.organisation(stage.county(), "Järvi-Suomen aluehallintovirasto", PartyType.STATE);
        var short1 = this.cast.organisation(stage.county(), "AVI", PartyType.STATE);
        this.cast.organisation(stage.county(), "Avioliittoleiri ry", PartyType.NGO);
        this.cast.organisation(stage.county(), "Lupa- ja valvontavirasto", PartyType.STATE);

        var batch = stage.in(() -> this.reforms.take(stage.aino(), "supervision", "Lupa- ja valvontavirasto"));

        var silent = stage.in(() -> this.organisations.listSilent());
        assertThat(silent).containsOnlyKeys(agency.id(), short1.id());
        assertThat(silent.get(agency.id()).state()).isEqualTo(OrganisationState.ENDED);
        assertThat(silent.get(agency.id()).endedOn()).hasToString("2026-01-01");
        assertThat(silent.get(agency.id()).successor().in(Language.FI)).isEqualTo("Lupa- ja valvontavirasto");
        assertThatThrownBy(() -> stage.run(() -> this.reforms.take(stage.aino(), "supervision", "Virasto")))
            .isInstanceOf(Overtaken.class);

        stage.run(() -> this.batches.undo(stage.aino(), batch));
        assertThat(stage.in(() -> this.organisations.listSilent())).isEmpty();
    }

    @Test
    void successorThatTheRegisterDoesNotKnowBegins() {
        var stage = this.cast.stage();
        this.cast.organisation(stage.county(), "Järven TE-toimisto", PartyType.STATE);

        var batch = stage.in(() -> this.reforms.take(stage.aino(), "employment-services", "Järven työllisyysalue"));

        assertThat(stage.in(() -> this.organisations.list()))
            .filteredOn(one -> one.partyType() == PartyType.EMPLOYMENT_AREA)
            .extracting(Organisation::name)
            .extracting(name -> name.in(Language.FI))
            .containsExactly("Järven työllisyysalue");
        stage.run(() -> this.batches.undo(stage.aino(), batch));
        assertThat(stage.in(() -> this.organisations.list())).hasSize(6);
    }

    @Test
    void everyFactHasItsSource() {
        assertThat(Reform.listAll()).hasSize(3)
            .allSatisfy(reform -> assertThat(reform.source()).contains("tarkistettava"));
    }

}
