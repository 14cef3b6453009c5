package fi.yhdyspinta.indicator.border;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The borders of municipalities, for maps (kuntarajat). Everybody sees them; the system
 * administrator brings them.
 */
@Component
public class Borders {

    private final BorderStore borders;

    private final Municipalities municipalities;

    private final People people;

    private final Clock clock;

    /** The edition that was read last; another one has another number. */
    private volatile @Nullable Kept kept;

    Borders(BorderStore borders, Municipalities municipalities, People people, Clock clock) {
        this.borders = borders;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    private record Kept(int edition, DrawnBorders borders) {
    }

    /** The edition in use; empty when none has been brought. */
    @Transactional(readOnly = true)
    public Optional<BorderEdition> find() {
        return this.borders.find();
    }

    /** Those in use, for drawing. */
    @Transactional(readOnly = true)
    public DrawnBorders draw() {
        int newest = this.borders.newest();
        var known = this.kept;
        if (known == null || known.edition() != newest) {
            known = new Kept(newest, read());
            this.kept = known;
        }
        return known.borders();
    }

    private DrawnBorders read() {
        return this.borders.find()
            .map(edition -> new DrawnBorders(edition.source(),
                    this.borders.list(edition.number()).stream().collect(Collectors.groupingBy(Border::code))))
            .orElse(DrawnBorders.NONE);
    }

    /**
     * @throws Forbidden to others than a system administrator
     */
    public void require(PersonId person) {
        this.people.requireSystemAdministrator(person);
    }

    /**
     * Takes borders in place of those before.
     * @param source of them, as shown beside maps
     * @return the message key of what is wrong with the file; empty when it was taken
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public Optional<String> take(PersonId person, byte[] file, String source) {
        require(person);
        var today = this.clock.instant().atZone(Frame.ZONE).toLocalDate();
        var known = this.municipalities.list(today).stream().map(Municipality::code).collect(Collectors.toSet());
        return switch (BorderFile.read(file, known)) {
            case BorderFile.Unreadable(BorderFile.Flaw flaw) -> Optional.of(flaw.key());
            case BorderFile.Read(List<Border> read) -> {
                keep(person, read, source);
                yield Optional.empty();
            }
        };
    }

    private void keep(PersonId person, List<Border> read, String source) {
        int edition = this.borders.begin(person, source, this.clock.instant());
        var rings = new HashMap<String, Integer>();
        for (var border : read) {
            this.borders.insert(edition, border.code(), rings.merge(border.code(), 0, (ring, unused) -> ring + 1),
                    border);
        }
        this.borders.deleteAllBut(edition);
    }

}
