package fi.yhdyspinta.outcome.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;

/** The pieces met on a walk along the thread, each thing once. */
final class Gathered {

    private final Actor reader;

    private final Set<UUID> met = new HashSet<>();

    private final List<Piece> pieces = new ArrayList<>();

    Gathered(Actor reader) {
        this.reader = reader;
    }

    Actor reader() {
        return this.reader;
    }

    boolean isOutsider() {
        return this.reader.mandates().isEmpty();
    }

    /** Whether the thing is met for the first time. */
    boolean meet(UUID id) {
        return this.met.add(id);
    }

    /** The same words may carry two findings; they stand on the thread once. */
    void add(Piece piece) {
        if (!this.pieces.contains(piece)) {
            this.pieces.add(piece);
        }
    }

    List<Piece> pieces() {
        return List.copyOf(this.pieces);
    }

}
