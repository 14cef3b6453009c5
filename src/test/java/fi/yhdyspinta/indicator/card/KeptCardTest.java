package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Reading;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of cards are kept in memory, and yet always show what is. */
class KeptCardTest extends DatabaseTest {

    @Autowired
    private Cards cards;

    @Autowired
    private MunicipalityGroups groups;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyTableThatIsKeptIsWatched() {
        var stage = this.cast.stage();
        var group = MunicipalityGroupId.next();
        stage.run(() -> this.groups.save(stage.aino(),
                new MunicipalityGroup(group, LocalText.finnish("Saaren kunnat"), List.of("297", "749"))));

        assertThat(stage.in(() -> Reading.unwatched(this.transaction, this.db, () -> {
            this.cards.read("297");
            this.cards.read("13");
            this.cards.read(group.toString());
        }))).as("tables the cards keep though nothing watches them: CALL platform.watch").isEmpty();
    }

    @Test
    void groupThatIsChangedIsSeenAtOnce() {
        var stage = this.cast.stage();
        var group = MunicipalityGroupId.next();
        stage.run(() -> this.groups.save(stage.aino(),
                new MunicipalityGroup(group, LocalText.finnish("Saaren kunnat"), List.of("297", "749"))));
        assertThat(stage.in(() -> this.cards.get(group.toString())).subject().parts()).hasSize(2);

        stage.run(() -> this.groups.save(stage.aino(),
                new MunicipalityGroup(group, LocalText.finnish("Saaren kunnat"), List.of("297", "749", "140"))));

        assertThat(stage.in(() -> this.cards.get(group.toString())).subject().parts()).hasSize(3);
    }

}
