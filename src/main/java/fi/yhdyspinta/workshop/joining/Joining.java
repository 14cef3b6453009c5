package fi.yhdyspinta.workshop.joining;

import java.time.Clock;
import java.util.Optional;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.SecretToken;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallGroup;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import fi.yhdyspinta.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking part without an account (liittyminen): a code leads to one wall, a guest tells a
 * name and a small group and is let to that wall while it is open.
 */
@Component
public class Joining {

    private static final int MOST_GUESTS = 3_000;

    private final WallStore walls;

    private final JoinCodeStore codes;

    private final GuestStore guests;

    private final Counties counties;

    private final Clock clock;

    /** What came of wanting to join. */
    public sealed interface Outcome {

        /** The guest is in. */
        record Joined(String token) implements Outcome {
        }

        /** Something is to be put right: the message key of what. */
        record Unfit(String problem) implements Outcome {
        }

    }

    Joining(WallStore walls, JoinCodeStore codes, GuestStore guests, Counties counties, Clock clock) {
        this.walls = walls;
        this.codes = codes;
        this.guests = guests;
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * The address at which the holder of the code joins, if it is the code of an open
     * wall.
     */
    @Transactional(readOnly = true)
    public Optional<String> findDoor(JoinCode code) {
        return this.codes.find(code)
            .map(target -> this.counties.get(target.county()).path() + "/walls/" + target.wall() + "/guest?code="
                    + code);
    }

    /**
     * The wall to which the code admits.
     * @throws NotFound when it admits to none
     */
    @Transactional(readOnly = true)
    public Wall getWall(WallId id, String code) {
        var wall = this.walls.find(id).filter(Wall::isOpen);
        var right = JoinCode.read(code).flatMap(this.codes::find).map(JoinCodeStore.Target::wall).filter(id::equals);
        return wall.filter(found -> right.isPresent()).orElseThrow(() -> new NotFound("No such door"));
    }

    @Transactional
    public Outcome join(WallId id, String code, String name, String group) {
        var wall = getWall(id, code);
        var called = name.strip().replaceAll("\\p{Cntrl}", "");
        if (called.isEmpty()) {
            return new Outcome.Unfit("workshop.join.name.empty");
        }
        if (called.codePointCount(0, called.length()) > Guest.LONGEST_NAME) {
            return new Outcome.Unfit("workshop.join.name.tooLong");
        }
        if (this.guests.count(id) >= MOST_GUESTS) {
            throw new Forbidden("The wall is full");
        }
        var token = SecretToken.fresh();
        var guest = new Guest(GuestId.next(), called, wall.group(group).map(WallGroup::id).orElse(null));
        this.guests.insert(id, guest, token.digest(), this.clock.instant());
        return new Outcome.Joined(token.text());
    }

    /** The code of an open wall, for those who show it to others. */
    @Transactional(readOnly = true)
    public Optional<JoinCode> findCode(Actor actor, WallId wall) {
        return WallPolicy.mayManage(actor) ? this.codes.find(wall) : Optional.empty();
    }

}
