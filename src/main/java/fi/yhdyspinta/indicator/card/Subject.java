package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Of what a card tells (kortin alue).
 *
 * @param code of the municipality, three digits; of the county, two digits; the id of the
 * group
 * @param parts the municipalities that it consists of; of a municipality, itself
 */
public record Subject(Kind kind, String code, LocalText name, List<Municipality> parts) {

    /** Kunta, kuntaryhmä tai hyvinvointialue. */
    public enum Kind {

        MUNICIPALITY(List.of(Peers.COUNTY, Peers.SIZE, Peers.COUNTRY)),

        GROUP(List.of(Peers.GROUPS)),

        COUNTY(List.of(Peers.COUNTIES));

        private final List<Peers> peers;

        Kind(List<Peers> peers) {
            this.peers = peers;
        }

        /** With whom such are compared. */
        public List<Peers> peers() {
            return this.peers;
        }

        public String key() {
            return "indicator.card.kind." + name();
        }

    }

    public Subject {
        parts = List.copyOf(parts);
    }

    static Subject of(Municipality municipality) {
        return new Subject(Kind.MUNICIPALITY, municipality.code(), municipality.name(), List.of(municipality));
    }

    public boolean isMunicipality() {
        return this.kind == Kind.MUNICIPALITY;
    }

    /** Inhabitants of all its parts; null when those of some part are not known. */
    public @Nullable Integer population() {
        return this.parts.isEmpty() || this.parts.stream().anyMatch(part -> part.population() == null) ? null
                : this.parts.stream().map(Municipality::population).mapToInt(Objects::requireNonNull).sum();
    }

}
