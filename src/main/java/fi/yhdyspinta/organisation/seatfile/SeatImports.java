package fi.yhdyspinta.organisation.seatfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.BatchRowStore;
import fi.yhdyspinta.organisation.batch.BatchSteps;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.Represented;
import fi.yhdyspinta.organisation.body.Seat;
import fi.yhdyspinta.organisation.body.SeatRoll;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.importing.Headings;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.organisation.importing.TableFileStore;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a body from a spreadsheet (paikkojen tuonti): handed in, its columns sent,
 * looked at; carried out and undone as every batch is.
 */
@Component
public class SeatImports {

    /**
     * No body has more seats, so that all rows are judged while the coordinator waits.
     */
    static final int MOST_ROWS = 1_000;

    private static final int EXAMPLE_ROWS = 5;

    private final TableFileStore files;

    private final BatchRowStore rows;

    private final BusinessIdStore businessIds;

    private final BodyList bodies;

    private final Seating seating;

    private final Batches batches;

    private final BatchSteps steps;

    private final Messages messages;

    private final Clock clock;

    SeatImports(TableFileStore files, BatchRowStore rows, BusinessIdStore businessIds, BodyList bodies, Seating seating,
            Batches batches, BatchSteps steps, Messages messages, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.businessIds = businessIds;
        this.bodies = bodies;
        this.seating = seating;
        this.batches = batches;
        this.steps = steps;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such body
     */
    @Transactional(readOnly = true)
    BodyFacts body(Actor actor, BodyId body) {
        actor.require(Role.COORDINATOR);
        return this.bodies.get(actor, body);
    }

    /** Keeps a table that has been read, with a guess of where its columns go. */
    @Transactional
    public BatchId keep(Actor actor, BodyId body, String name, TableFile table) {
        body(actor, body);
        var id = this.batches.begin(actor, body, name, table.firstRow(), table.rows());
        var headings = new Headings<>(SeatColumn.class, SeatColumn::words, SeatColumn::key, this.messages);
        this.files.insert(actor.county(), id, table, headings.guess(table.headings()));
        return id;
    }

    /** The page on which the columns are sent. */
    @Transactional(readOnly = true)
    SeatMappingPage mapping(Actor actor, BodyId body, BatchId id) {
        var batch = get(actor, body, id);
        var file = file(id);
        return new SeatMappingPage(body(actor, body), batch, file.origin(), file.headings(), file.columns(),
                List.copyOf(this.steps.getCells(id, 0, EXAMPLE_ROWS).values()));
    }

    /** Sends the columns as guessed. */
    @Transactional
    public void mapAsGuessed(Actor actor, BodyId body, BatchId id) {
        get(actor, body, id);
        map(actor, body, id, file(id).columns());
    }

    /** Sends the columns where the coordinator wants them, and judges the rows. */
    @Transactional
    void map(Actor actor, BodyId body, BatchId id, List<@Nullable SeatColumn> mapping) {
        get(actor, body, id);
        this.batches.examine(actor, id);
        this.files.saveColumns(id, mapping);
        var reader = new SeatReader(mapping, this.messages);
        var rows = new ArrayList<SeatReader.ReadRow>();
        this.steps.getCells(id, 0, MOST_ROWS).forEach((number, cells) -> rows.add(reader.read(number, cells)));
        var judge = new SeatJudge(this.seating.roll(actor, body), this.businessIds.list(),
                LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
        this.rows.save(actor.county(), id, judge.judge(rows).stream().map(SeatRow::toStored).toList());
        this.steps.judged(id);
    }

    /** What the rows will do, or have done. */
    @Transactional(readOnly = true)
    public SeatBatchPage show(Actor actor, BodyId body, BatchId id, @Nullable Verdict verdict,
            @Nullable Outcome outcome, int page) {
        get(actor, body, id);
        var roll = this.seating.roll(actor, body);
        return new SeatBatchPage(body(actor, body), this.batches.outline(actor, id, verdict, outcome, page),
                this.rows.list(id, verdict, outcome, Batches.PAGE, (page - 1) * Batches.PAGE)
                    .stream()
                    .map(SeatRow::of)
                    .toList(),
                roll.seats()
                    .stream()
                    .collect(Collectors.toMap(seat -> seat.id().toString(), seat -> placed(roll, seat))),
                roll.organisations().stream().collect(Collectors.toMap(one -> one.id().toString(), Represented::name)),
                roll.people().stream().collect(Collectors.toMap(one -> one.id().toString(), Person::name)));
    }

    private static SeatBatchPage.Placed placed(SeatRoll roll, Seat seat) {
        var group = roll.groups().stream().filter(each -> each.id().equals(seat.group())).findFirst().orElseThrow();
        return new SeatBatchPage.Placed(seat, group.name());
    }

    private Batch get(Actor actor, BodyId body, BatchId id) {
        var batch = this.batches.get(actor, id);
        if (!body.equals(batch.body())) {
            throw new NotFound("No such import of this body");
        }
        return batch;
    }

    private TableFileStore.Sent<SeatColumn> file(BatchId id) {
        return this.files.find(id, SeatColumn.class).orElseThrow(() -> new NotFound("No such import"));
    }

}
