package fi.yhdyspinta.round.format;

import java.util.List;

/**
 * What is talked about under each topic of the law (järjestämislaki 612/2021 7 § 4 mom).
 */
public record LawTopicContent(@Layout.Key("tavoitteet") List<String> goals,
        @Layout.Key("toimenpiteet") List<String> measures, @Layout.Key("yhteistyo") List<String> cooperation,
        @Layout.Key("seuranta") List<String> followUp, Extra extra) {

    public LawTopicContent {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        cooperation = List.copyOf(cooperation);
        followUp = List.copyOf(followUp);
    }

}
