package fi.yhdyspinta.organisation.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyKind;
import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.structure.Beginning.Planned;
import fi.yhdyspinta.organisation.structure.StructureChart.Part;
import fi.yhdyspinta.organisation.structure.StructureChart.Tie;
import fi.yhdyspinta.platform.web.Frame;

/**
 * Draws structures in the reader's language. Many bodies of municipalities are one box.
 */
public final class StructurePicture {

    /** More bodies of one kind than these on the level of municipalities are one box. */
    private static final int MOST_OF_A_KIND = 4;

    private StructurePicture() {
    }

    public static StructureChart of(Frame frame, StructurePage page) {
        Map<BodyKind, Integer> counts = new HashMap<>();
        page.bodies()
            .stream()
            .filter(body -> body.municipality() != null && body.kind() != null)
            .forEach(body -> counts.merge(body.kind(), 1, Integer::sum));
        Map<String, Part> parts = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (var body : page.bodies()) {
            var part = part(frame, body, counts);
            parts.putIfAbsent(part.key(), part);
            keys.put(body.id().toString(), part.key());
        }
        return StructureChart.of(List.copyOf(parts.values()),
                page.relations()
                    .stream()
                    .map(relation -> new Tie(keys.getOrDefault(relation.from().toString(), ""), relation.kind(),
                            keys.getOrDefault(relation.to().toString(), "")))
                    .toList());
    }

    private static Part part(Frame frame, BodyFacts body, Map<BodyKind, Integer> counts) {
        var kind = body.kind();
        if (kind != null && body.municipality() != null && counts.getOrDefault(kind, 0) > MOST_OF_A_KIND) {
            return new Part(kind.name(), frame.text(kind.key()) + " (" + counts.get(kind) + ")", BodyLevel.MUNICIPAL,
                    frame.at("/bodies?kind=" + kind.name()));
        }
        return new Part(body.id().toString(), frame.text(body.name()), StructurePage.levelOf(body),
                frame.at("/bodies/" + body.id()));
    }

    /** A ready structure; what every municipality has is drawn once. */
    public static StructureChart of(Frame frame, StartingStructure structure, List<Planned> planned) {
        return StructureChart.of(
                structure.bodies()
                    .stream()
                    .map(member -> new Part(member.key(),
                            member.eachMunicipality() ? frame.text(member.name()) + " ("
                                    + planned.stream().filter(each -> each.member().equals(member)).count() + ")"
                                    : frame.text(member.name()),
                            member.level(), null))
                    .toList(),
                structure.relations().stream().map(link -> new Tie(link.from(), link.kind(), link.to())).toList());
    }

}
