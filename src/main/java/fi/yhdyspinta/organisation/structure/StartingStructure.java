package fi.yhdyspinta.organisation.structure;

import java.util.List;

import fi.yhdyspinta.organisation.body.BodyKind;
import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.body.BodyRelation;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A structure to start from, told in a file of the form hyte-structure/1 (valmis
 * rakenne). Facts with their source, to be made one's own.
 */
public record StartingStructure(String key, LocalText name, LocalText about, String source, List<Member> bodies,
        List<Link> relations) {

    public StartingStructure {
        bodies = List.copyOf(bodies);
        relations = List.copyOf(relations);
    }

    /**
     * A body of the structure.
     *
     * @param eachMunicipality whether every municipality of the county has one
     */
    public record Member(String key, LocalText name, BodyKind kind, BodyLevel level, boolean eachMunicipality,
            @Nullable String tasks, @Nullable Integer meetingsLeast, @Nullable Integer meetingsMost,
            List<Seats> seats) {
    }

    /**
     * A group of seats.
     *
     * @param parties as on the form: name, or name; successor; day
     */
    public record Seats(String name, @Nullable Integer members, @Nullable Integer deputies, @Nullable String rule,
            List<String> parties) {
    }

    public record Link(String from, BodyRelation.Kind kind, String to) {
    }

}
