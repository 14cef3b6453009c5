package fi.yhdyspinta.outcome;

import java.util.List;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a conclusion (johtopäätöksen sanamuoto).
 *
 * @param topic null when the conclusion is about something else than the topics of the
 * law
 * @param topicLabel the county's own word for the topic; needed when there is no topic of
 * the law
 * @param dissent given exactly when dissent is noted
 */
public record ConclusionDraft(@Nullable LawTopic topic, @Nullable String topicLabel, LocalText text,
        AgreementLevel agreement, @Nullable Dissent dissent, List<FindingId> findings) {

    public ConclusionDraft {
        findings = List.copyOf(findings);
        if (topic == null && topicLabel == null) {
            throw new IllegalArgumentException("A conclusion needs a topic");
        }
        if ((agreement == AgreementLevel.NOTED_DISSENT) != (dissent != null)) {
            throw new IllegalArgumentException("Noted dissent needs its words, and only it");
        }
    }

    /** A conclusion on which everybody agrees. */
    public static ConclusionDraft common(@Nullable LawTopic topic, @Nullable String topicLabel, LocalText text) {
        return new ConclusionDraft(topic, topicLabel, text, AgreementLevel.COMMON, null, List.of());
    }

}
