package fi.yhdyspinta.survey.results;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.organisation.PartyType;

/**
 * One or more party types that are told of together (ryhmä). More than one type means
 * that the types would be too small to be told of alone.
 */
public record Group(Set<PartyType> types) {

    public Group {
        types = Set.copyOf(types);
    }

    static Group of(PartyType type) {
        return new Group(Set.of(type));
    }

    static Group of(Collection<Group> parts) {
        var types = EnumSet.noneOf(PartyType.class);
        parts.forEach(part -> types.addAll(part.types));
        return new Group(types);
    }

    /** Whether several types stand here together under the name "others" (muut). */
    public boolean isJoined() {
        return this.types.size() > 1;
    }

    public boolean holds(PartyType type) {
        return this.types.contains(type);
    }

    /** The types in the order of the register. */
    public List<PartyType> listTypes() {
        return this.types.stream().sorted().toList();
    }

    int sizeIn(Map<PartyType, Integer> sizes) {
        return this.types.stream().mapToInt(type -> sizes.getOrDefault(type, 0)).sum();
    }

    /** How the group is called in addresses and exports: the type's name, or "OTHERS". */
    public String key() {
        return isJoined() ? "OTHERS" : listTypes().getFirst().name();
    }

}
