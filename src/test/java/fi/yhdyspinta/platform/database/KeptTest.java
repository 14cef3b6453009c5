package fi.yhdyspinta.platform.database;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.PartyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept is never old: not on this node, not on another, not in another county. */
class KeptTest extends DatabaseTest {

    @Autowired
    private Editions editions;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private JdbcClient db;

    private final AtomicInteger readings = new AtomicInteger();

    private Kept<String, Integer> kept;

    private Stage stage;

    @BeforeEach
    void setUp() throws InterruptedException {
        this.stage = this.cast.stage();
        this.kept = new Kept<>(this.editions, 10);
        settle(this.kept);
    }

    @Test
    void whatNobodyHasChangedIsReadOnce() {
        assertThat(read(this.kept)).isEqualTo(read(this.kept));
    }

    @Test
    void whoeverWritesSeesItAtOnce() {
        var before = read(this.kept);
        write(false);
        assertThat(read(this.kept)).isGreaterThan(before);
    }

    @Test
    void writingToTablesThatNobodyWatchesDisturbsNothing() {
        var before = read(this.kept);
        var attribute = new DefaultTransactionAttribute();
        attribute.setLabels(List.of(Editions.UNWATCHED));
        this.stage.run(() -> {
            var writing = this.manager.getTransaction(attribute);
            this.db.sql("DELETE FROM round.import_draft WHERE county_id = platform.county()").update();
            this.manager.commit(writing);
        });
        assertThat(read(this.kept)).isEqualTo(before);
    }

    @Test
    void anotherCountyIsNotDisturbedAndSeesItsOwn() {
        var neighbour = this.cast.stage();
        var ours = read(this.kept);
        var theirs = neighbour.in(() -> this.kept.get("same", this.readings::incrementAndGet));
        assertThat(theirs).isNotEqualTo(ours);
    }

    @Test
    void whoeverIsWritingReadsForThemselves() {
        var before = read(this.kept);
        this.stage.run(() -> new TransactionTemplate(this.manager).executeWithoutResult(status -> {
            var first = this.kept.get("same", this.readings::incrementAndGet);
            assertThat(this.kept.get("same", this.readings::incrementAndGet)).isGreaterThan(first);
            status.setRollbackOnly();
        }));
        assertThat(read(this.kept)).as("what was rolled back was not kept").isEqualTo(before);
    }

    @Test
    void whatIsOvertakenWhileItIsReadIsReadAgain() {
        var overtaken = this.stage.in(() -> this.kept.get("slow", () -> {
            Thread.ofVirtual().start(() -> write(false));
            awaitAnother(this.editions.current(county()).orElseThrow());
            return this.readings.incrementAndGet();
        }));
        assertThat(this.stage.in(() -> this.kept.get("slow", this.readings::incrementAndGet))).isGreaterThan(overtaken);
    }

    @Test
    void anotherNodeHearsOfItAndOneThatIsDeafKeepsNothing() throws InterruptedException {
        var other = new Editions();
        var there = new Kept<String, Integer>(other, 10);
        assertThat(read(there)).as("not yet connected").isLessThan(read(there));

        var wire = new Wire(this.database,
                new StaticListableBeanFactory(Map.of("other", other)).getBeanProvider(Wire.Hearer.class));
        wire.start();
        settle(there);
        var edition = other.current(county()).orElseThrow();
        var before = read(there);
        write(true);
        awaitAnother(other, edition);
        assertThat(read(there)).isGreaterThan(before);

        wire.stop();
        for (int tries = 0; tries < 200 && other.current(county()).isPresent(); tries++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        assertThat(read(there)).as("deaf").isLessThan(read(there));
    }

    private int read(Kept<String, Integer> from) {
        return this.stage.in(() -> from.get("same", this.readings::incrementAndGet));
    }

    /**
     * @param rollBackFirst what is not committed is not told
     */
    private void write(boolean rollBackFirst) {
        if (rollBackFirst) {
            this.stage.run(() -> new TransactionTemplate(this.manager).executeWithoutResult(status -> {
                this.db.sql("UPDATE round.round SET year = 2030 WHERE county_id = platform.county()").update();
                status.setRollbackOnly();
            }));
        }
        this.cast.organisation(this.stage.county(), "Uusi " + UUID.randomUUID(), PartyType.NGO);
    }

    private UUID county() {
        return this.stage.county().id().value();
    }

    private void awaitAnother(long edition) {
        awaitAnother(this.editions, edition);
    }

    private void awaitAnother(Editions node, long edition) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < until && node.current(county()).orElse(edition) == edition) {
            Thread.onSpinWait();
        }
    }

    /** Until all that has been told so far has been heard. */
    private void settle(Kept<String, Integer> node) throws InterruptedException {
        for (int tries = 0, same = 0, last = -1; tries < 400 && same < 6; tries++) {
            var now = read(node);
            same = now == last ? same + 1 : 0;
            last = now;
            TimeUnit.MILLISECONDS.sleep(15);
        }
    }

}
