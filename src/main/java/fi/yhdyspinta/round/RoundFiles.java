package fi.yhdyspinta.round;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds as files (kierroksen tuonti ja vienti): a file is read, looked at and then taken
 * whole or not at all; a round is given back whole. Only the county's coordinator takes,
 * everybody who sees a round may have its file.
 */
@Component
public class RoundFiles {

    private static final int KEPT_AT_HAND = 100;

    /** What a file said never changes afterwards, and reading it takes a while. */
    private final Cache<RoundId, RoundDocument> said = Caffeine.newBuilder().maximumSize(KEPT_AT_HAND).build();

    private final ImportDraftStore drafts;

    private final RoundStore rounds;

    private final Unpacking unpacking;

    private final Packing packing;

    private final AuditTrail audit;

    private final Clock clock;

    RoundFiles(ImportDraftStore drafts, RoundStore rounds, Unpacking unpacking, Packing packing, AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.unpacking = unpacking;
        this.packing = packing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads a file without keeping anything. */
    public Reading<RoundDocument> read(Actor actor, byte[] file) {
        actor.require(Role.COORDINATOR);
        return RoundFormat.read(file);
    }

    /**
     * Lays a file aside as it came, until somebody says yes, so that its own lines can be
     * pointed at.
     * @throws IllegalArgumentException when it is no round; {@link #read} tells why
     */
    @Transactional
    public ImportDraftId keep(Actor actor, byte[] file) {
        if (!(read(actor, file) instanceof Reading.Read)) {
            throw new IllegalArgumentException("Not a round");
        }
        var id = ImportDraftId.next();
        this.drafts.insert(actor, id, text(file), this.clock.instant());
        return id;
    }

    /**
     * The round that waits, and what of it was not understood.
     * @throws NotFound when no such file waits
     */
    @Transactional(readOnly = true)
    public Reading.Read<RoundDocument> getWaiting(Actor actor, ImportDraftId id) {
        actor.require(Role.COORDINATOR);
        var content = this.drafts.find(id).orElseThrow(() -> new NotFound("No such file waits"));
        return readAgain(content);
    }

    /**
     * Takes a waiting file as a round.
     * @throws NotFound when no such file waits
     */
    @Transactional
    public Round take(Actor actor, ImportDraftId id) {
        var waiting = getWaiting(actor, id);
        this.drafts.delete(id);
        return take(actor, waiting.document(), false);
    }

    /**
     * Makes a round of a file at once.
     * @throws IllegalArgumentException when the file cannot be read
     */
    @Transactional
    public Round take(Actor actor, byte[] file, boolean example) {
        if (read(actor, file) instanceof Reading.Read<RoundDocument> read) {
            return take(actor, read.document(), example);
        }
        throw new IllegalArgumentException("The file is no round");
    }

    /**
     * Makes a round of a document. Its key is the document's own, or the next free one
     * when that is in use.
     * @param example whether made-up content will be added to it (esimerkkiaineisto)
     */
    @Transactional
    public Round take(Actor actor, RoundDocument document, boolean example) {
        return make(actor, document, example, RoundAudit.ROUND_IMPORTED);
    }

    /** Makes a round that goes on from an earlier one, under a free key. */
    @Transactional
    public Round begin(Actor actor, RoundDocument document, boolean example) {
        return make(actor, document, example, RoundAudit.ROUND_CREATED);
    }

    /**
     * The round that already bears the key of a document, and the key that another one
     * would get.
     */
    @Transactional(readOnly = true)
    public Optional<Namesake> findNamesake(Actor actor, RoundDocument document) {
        actor.require(Role.COORDINATOR);
        return this.rounds.findByKey(document.id()).map(held -> new Namesake(held, freeKey(document.id())));
    }

    private Round make(Actor actor, RoundDocument document, boolean example, RoundAudit deed) {
        actor.require(Role.COORDINATOR);
        var round = new Round(RoundId.next(), freeKey(document.id()), document.round().year(),
                Parts.inLanguage(document.language(), document.round().name()), RoundState.PLANNED, example, null);
        this.rounds.insert(actor.county(), round, RoundFormat.write(document), this.clock.instant());
        this.unpacking.unpack(actor, round, document);
        this.audit.record(actor, deed, round.id());
        return round;
    }

    /**
     * The round as a document: what the tables hold today laid over what the file said.
     */
    @Transactional(readOnly = true)
    public RoundDocument document(Actor actor, Round round) {
        var said = this.said.get(round.id(), id -> readAgain(this.rounds.document(id)).document());
        return this.packing.pack(round, said, !actor.mandates().isEmpty());
    }

    /** The round as a file, in UTF-8. */
    @Transactional
    public byte[] export(Actor actor, Round round) {
        this.audit.record(actor, RoundAudit.ROUND_EXPORTED, round.id());
        return RoundFormat.write(document(actor, round)).getBytes(StandardCharsets.UTF_8);
    }

    // A round that could be read is UTF-8, or UTF-16 with its mark.
    private static String text(byte[] file) {
        var isWide = file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE;
        return new String(file, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static Reading.Read<RoundDocument> readAgain(String content) {
        if (RoundFormat.read(content.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read<RoundDocument> read) {
            return read;
        }
        throw new IllegalStateException("A round that was written cannot be read");
    }

    private String freeKey(String wanted) {
        var key = wanted;
        for (int number = 2; this.rounds.findByKey(key).isPresent(); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }

}
