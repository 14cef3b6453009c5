package fi.yhdyspinta.round;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.ResultsPart;
import org.jspecify.annotations.Nullable;

/** The conclusions of a round file and those of the outcome module (johtopäätökset). */
final class ConclusionParts {

    private final Language language;

    ConclusionParts(Language language) {
        this.language = language;
    }

    List<ConclusionDraft> drafts(@Nullable ResultsPart said, String otherTopic) {
        return said == null ? List.of() : said.summaryForBoard().stream().map(each -> draft(each, otherTopic)).toList();
    }

    private ConclusionDraft draft(ResultsPart.Conclusion said, String otherTopic) {
        var law = lawTopic(said.topic());
        var label = said.topic() == null || said.topic().isBlank() ? otherTopic : said.topic();
        var level = said.agreement() == null ? AgreementLevel.UNRECORDED
                : AgreementLevel.valueOf(said.agreement().name());
        var dissent = level == AgreementLevel.NOTED_DISSENT && said.dissent() != null
                ? new Dissent(said.dissent(), List.of()) : null;
        return new ConclusionDraft(law.orElse(null), law.isPresent() ? null : label,
                Parts.inLanguage(this.language, said.text()), level, dissent, List.of());
    }

    /**
     * Lays today's conclusions over what the file said. They stand in the order they
     * came, so the first ones are those of the file.
     * @param all whether those not yet published come along when they say something new
     */
    @Nullable ResultsPart overlay(@Nullable ResultsPart said, List<Conclusion> held, boolean all) {
        List<ResultsPart.Conclusion> before = said == null ? List.of() : said.summaryForBoard();
        var now = held.stream().filter(each -> !each.isGone()).map(each -> {
            var from = each.position() <= before.size() ? before.get(each.position() - 1) : null;
            var part = part(each, from);
            return all || each.publishedAt() != null || part.equals(from) ? part : from;
        }).filter(Objects::nonNull).toList();
        if (said == null) {
            return now.isEmpty() ? null : new ResultsPart(Map.of(), now, Extra.NONE);
        }
        return new ResultsPart(said.themes(), now, said.extra());
    }

    private ResultsPart.Conclusion part(Conclusion held, ResultsPart.@Nullable Conclusion from) {
        var text = held.text().in(this.language);
        var topic = held.topicLabel() == null && held.topic() != null ? word(held.topic()) : held.topicLabel();
        var level = held.agreement().isRecorded() ? ResultsPart.Agreement.valueOf(held.agreement().name()) : null;
        var dissent = held.dissent() == null ? null : held.dissent().text();
        if (from == null) {
            return new ResultsPart.Conclusion(held.position(), topic, text, level, dissent, Extra.NONE);
        }
        var isSame = held.topic() == null ? from.topic() == null || from.topic().equals(topic)
                : lawTopic(from.topic()).filter(held.topic()::equals).isPresent();
        return new ResultsPart.Conclusion(from.no(), isSame ? from.topic() : topic, text, level, dissent, from.extra());
    }

    private static Optional<LawTopic> lawTopic(@Nullable String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "tavoitteet", "mål", "goals" -> Optional.of(LawTopic.GOALS);
            case "toimenpiteet", "åtgärder", "measures" -> Optional.of(LawTopic.MEASURES);
            case "yhteistyö", "samarbete", "cooperation" -> Optional.of(LawTopic.COOPERATION);
            case "seuranta", "uppföljning", "follow-up" -> Optional.of(LawTopic.FOLLOW_UP);
            default -> Optional.empty();
        };
    }

    private static String word(LawTopic topic) {
        return switch (topic) {
            case GOALS -> "tavoitteet";
            case MEASURES -> "toimenpiteet";
            case COOPERATION -> "yhteistyö";
            case FOLLOW_UP -> "seuranta";
        };
    }

}
