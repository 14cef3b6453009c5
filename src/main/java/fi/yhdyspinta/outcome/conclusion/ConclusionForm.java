package fi.yhdyspinta.outcome.conclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion as typed, in the language of the one who writes.
 *
 * @param topic name of a topic of the law, or empty
 * @param agreement name of a level, empty until somebody chooses one
 * @param findings ids
 * @param dissenters ids of organisations
 */
public record ConclusionForm(String text, String topic, String topicLabel, String agreement, String dissent,
        List<String> dissenters, List<String> findings) implements EditForm {

    public ConclusionForm {
        text = Objects.requireNonNullElse(text, "");
        topic = Objects.requireNonNullElse(topic, "");
        topicLabel = Objects.requireNonNullElse(topicLabel, "");
        agreement = Objects.requireNonNullElse(agreement, "");
        dissent = Objects.requireNonNullElse(dissent, "");
        dissenters = List.copyOf(Objects.requireNonNullElse(dissenters, List.of()));
        findings = List.copyOf(Objects.requireNonNullElse(findings, List.of()));
    }

    static ConclusionForm empty() {
        return new ConclusionForm("", "", "", "", "", List.of(), List.of());
    }

    static ConclusionForm of(Conclusion conclusion, Language language) {
        var dissent = conclusion.dissent();
        return new ConclusionForm(conclusion.text().in(language),
                conclusion.topic() == null ? "" : conclusion.topic().name(),
                Objects.requireNonNullElse(conclusion.topicLabel(), ""), conclusion.agreement().name(),
                dissent == null ? "" : dissent.text(),
                dissent == null ? List.of() : dissent.organisations().stream().map(Object::toString).toList(),
                conclusion.findings().stream().map(Object::toString).toList());
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Typed.orNull(this.text) == null) {
            problems.put("text", "outcome.conclusion.text.missing");
        }
        var lawTopic = Typed.choice(LawTopic.class, this.topic);
        if (lawTopic.isEmpty() && (!this.topic.isEmpty() || Typed.orNull(this.topicLabel) == null)) {
            problems.put("topic", "outcome.conclusion.topic.missing");
        }
        if (level().isEmpty()) {
            problems.put("agreement", "outcome.conclusion.agreement.missing");
        }
        if (level().filter(AgreementLevel.NOTED_DISSENT::equals).isPresent() && Typed.orNull(this.dissent) == null) {
            problems.put("dissent", "outcome.conclusion.dissent.missing");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("outcome.conclusion.text", this.text);
        texts.put("outcome.conclusion.topicLabel", this.topicLabel);
        texts.put("outcome.conclusion.dissent", this.dissent);
        return texts;
    }

    /** The level chosen; nobody is counted as agreeing before somebody has said so. */
    Optional<AgreementLevel> level() {
        return Typed.choice(AgreementLevel.class, this.agreement);
    }

    /** What may be chosen here. */
    public List<AgreementLevel> offered() {
        return AgreementLevel.offered(level().orElse(AgreementLevel.COMMON));
    }

    /**
     * @param before as it has been, null when it is new
     * @throws Forbidden when a level that somebody knew would become unknown
     */
    ConclusionDraft toDraft(Language language, @Nullable Conclusion before) {
        var level = level().orElseThrow();
        if (!level.isRecorded() && (before == null || before.agreement().isRecorded())) {
            throw new Forbidden("The level of agreement is known");
        }
        var dissented = level == AgreementLevel.NOTED_DISSENT
                ? new Dissent(this.dissent, this.dissenters.stream().map(OrganisationId::of).toList()) : null;
        return new ConclusionDraft(Typed.choice(LawTopic.class, this.topic).orElse(null), Typed.orNull(this.topicLabel),
                Typed.in(language, this.text, before == null ? null : before.text()), level, dissented,
                this.findings.stream().map(FindingId::of).toList());
    }

}
