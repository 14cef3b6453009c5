package fi.yhdyspinta.round.showing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.round.format.LawTopicContent;
import fi.yhdyspinta.round.format.MaterialPart;
import fi.yhdyspinta.round.format.RoundDocument;

/** How a round covers the four topics of the law (lain neljä aihetta). */
final class Topics {

    private final RoundDocument document;

    Topics(RoundDocument document) {
        this.document = document;
    }

    List<TopicLine> lines() {
        return Arrays.stream(LawTopic.values())
            .map(topic -> new TopicLine(topic, materials(topic), contents(topic), conclusions(topic)))
            .toList();
    }

    private List<MaterialPart> materials(LawTopic topic) {
        var keys = this.document.round()
            .negotiatedTopics()
            .stream()
            .filter(each -> each.topic().name().equals(topic.name()))
            .flatMap(each -> each.material().stream())
            .toList();
        return this.document.materials().stream().filter(material -> keys.contains(material.id())).toList();
    }

    private List<String> contents(LawTopic topic) {
        var said = this.document.contentByLawTopic();
        return said == null ? List.of() : contents(said, topic);
    }

    private static List<String> contents(LawTopicContent said, LawTopic topic) {
        return switch (topic) {
            case GOALS -> said.goals();
            case MEASURES -> said.measures();
            case COOPERATION -> said.cooperation();
            case FOLLOW_UP -> said.followUp();
        };
    }

    private long conclusions(LawTopic topic) {
        var results = this.document.results();
        return results == null ? 0
                : results.summaryForBoard()
                    .stream()
                    .filter(each -> each.topic() != null && isAbout(topic, each.topic()))
                    .count();
    }

    private static boolean isAbout(LawTopic topic, String word) {
        var said = word.strip().toLowerCase(Locale.ROOT);
        return switch (topic) {
            case GOALS -> List.of("tavoitteet", "mål", "goals").contains(said);
            case MEASURES -> List.of("toimenpiteet", "åtgärder", "measures").contains(said);
            // Working together is spoken of by its kinds as well.
            case COOPERATION -> said.contains("yhteistyö")
                    || List.of("yhdyspinnat", "työnjako", "samarbete", "cooperation").contains(said);
            case FOLLOW_UP -> List.of("seuranta", "uppföljning", "follow-up").contains(said);
        };
    }

}
