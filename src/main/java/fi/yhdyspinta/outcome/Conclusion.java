package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * What was found together about a topic of the law (johtopäätös; 612/2021 7 § 4 mom.).
 *
 * @param topic null when an imported conclusion is about something else; the label tells
 * then
 * @param findings what it rests on
 * @param publishedAt null while the public may not read it
 * @param removal null while it stands
 */
public record Conclusion(ConclusionId id, ProcessId process, @Nullable LawTopic topic, @Nullable String topicLabel,
        LocalText text, AgreementLevel agreement, @Nullable Dissent dissent, List<FindingId> findings, int position,
        @Nullable Instant publishedAt, @Nullable Removal removal) {

    public Conclusion {
        findings = List.copyOf(findings);
    }

    public boolean isGone() {
        return this.removal != null;
    }

}
