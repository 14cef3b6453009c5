package fi.yhdyspinta.organisation.acting;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Reading;
import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the head of a page shows of its reader is kept in memory. */
class KeptReaderTest extends DatabaseTest {

    @Autowired
    private Readers readers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyTableThatIsKeptIsWatched() {
        var stage = this.cast.stage();
        assertThat(stage.in(() -> Reading.unwatched(this.transaction, this.db, () -> {
            this.readers.find(stage.aino().person(), stage.aino(), Language.FI);
            this.readers.find(stage.onni().person(), stage.onni(), Language.SV);
        }))).as("tables kept though nothing watches them: CALL platform.watch").isEmpty();
    }

}
