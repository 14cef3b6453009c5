package fi.yhdyspinta.home.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.HeldSeat;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a role when it changes hands (luovutus). It names things and their
 * dates, never what has been drafted in them.
 *
 * @param seats the seats of bodies that go with it, or went
 * @param stays whether the person goes on in the organisation in another role, and so on
 * the seats
 * @param beside those who hold a role for the same organisation now
 */
public record Handover(Membership membership, Person person, Organisation organisation, List<Beside> beside,
        List<HeldSeat> seats, boolean stays, List<Part> parts, Instant madeAt) {

    public Handover {
        beside = List.copyOf(beside);
        parts = List.copyOf(parts);
        seats = List.copyOf(seats);
    }

    /** Somebody of the same organisation, by name, and the message key of the role. */
    public record Beside(String name, String roleKey) {
    }

    /**
     * One kind of thing.
     *
     * @param key message key of its heading; with .none of what to say when there is none
     */
    public record Part(String key, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }

    }

    /**
     * One thing.
     *
     * @param path address within the county
     * @param noteKey message key of how it stands, or an empty text
     * @param count what the note counts, when it does
     * @param by the day by which something is to be done, null when there is none
     */
    public record Item(LocalText name, String path, String noteKey, int count, @Nullable LocalDate by) {

        static Item of(LocalText name, String path, String noteKey) {
            return new Item(name, path, noteKey, 0, null);
        }

        Item by(@Nullable LocalDate day) {
            return new Item(this.name, this.path, this.noteKey, this.count, day);
        }

        Item counting(int number) {
            return new Item(this.name, this.path, this.noteKey, number, this.by);
        }

    }

    /** Whether nothing is open. */
    public boolean isEmpty() {
        return this.seats.isEmpty() && this.parts.stream().allMatch(part -> part.items().isEmpty());
    }

}
