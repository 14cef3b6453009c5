package fi.yhdyspinta.survey.answering;

import java.util.List;
import java.util.Map;

/**
 * What has become of what was typed.
 *
 * @param outcomes of each field typed in, in the order given
 * @param current what stands in all fields of the response now
 */
record Keeping(List<Outcome> outcomes, Map<Field.Key, Draft> current) {

    boolean isUnsettled() {
        return !unsettled().isEmpty();
    }

    List<Outcome.Unsettled> unsettled() {
        return this.outcomes.stream()
            .filter(Outcome.Unsettled.class::isInstance)
            .map(Outcome.Unsettled.class::cast)
            .toList();
    }

}
