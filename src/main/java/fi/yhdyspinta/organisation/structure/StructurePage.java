package fi.yhdyspinta.organisation.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.body.BodyRelation;
import fi.yhdyspinta.platform.LocalText;

/**
 * The structure of a county on a day.
 *
 * @param open whether everybody may see it
 * @param keeper whether the reader is the coordinator
 */
public record StructurePage(List<BodyFacts> bodies, List<BodyRelation> relations, Map<String, LocalText> homes,
        LocalDate day, LocalDate today, boolean open, boolean keeper) {

    /** Those of a level; a body without one is among the others. */
    public List<BodyFacts> on(BodyLevel level) {
        return this.bodies.stream().filter(body -> levelOf(body) == level).toList();
    }

    public List<BodyRelation> from(BodyId body) {
        return this.relations.stream().filter(relation -> relation.from().equals(body)).toList();
    }

    public LocalText name(BodyId id) {
        return this.bodies.stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow().name();
    }

    static BodyLevel levelOf(BodyFacts body) {
        var level = body.level();
        return level == null ? BodyLevel.OTHER : level;
    }

}
