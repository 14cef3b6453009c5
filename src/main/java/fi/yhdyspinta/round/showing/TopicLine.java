package fi.yhdyspinta.round.showing;

import java.util.List;

import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.round.format.MaterialPart;

/**
 * One of the law's four topics and what the round has on it (612/2021 7 § 4 mom.).
 *
 * @param contents what is talked about under it
 * @param conclusions how many conclusions speak of it
 */
public record TopicLine(LawTopic topic, List<MaterialPart> materials, List<String> contents, long conclusions) {

    /** none: nothing yet; partly: something to talk about; done: something concluded. */
    public String look() {
        if (this.conclusions > 0) {
            return "done";
        }
        return this.materials.isEmpty() && this.contents.isEmpty() ? "none" : "partly";
    }

}
