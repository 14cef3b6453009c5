package fi.yhdyspinta.outcome.conclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
 * @param findings ids
 * @param dissenters ids of organisations
 */
public record ConclusionForm(String text, String topic, String topicLabel, AgreementLevel agreement, String dissent,
        List<String> dissenters, List<String> findings) implements EditForm {

    public ConclusionForm {
        text = Objects.requireNonNullElse(text, "");
        topic = Objects.requireNonNullElse(topic, "");
        topicLabel = Objects.requireNonNullElse(topicLabel, "");
        agreement = Objects.requireNonNullElse(agreement, AgreementLevel.COMMON);
        dissent = Objects.requireNonNullElse(dissent, "");
        dissenters = List.copyOf(Objects.requireNonNullElse(dissenters, List.of()));
        findings = List.copyOf(Objects.requireNonNullElse(findings, List.of()));
    }

    static ConclusionForm empty() {
        return new ConclusionForm("", "", "", AgreementLevel.COMMON, "", List.of(), List.of());
    }

    static ConclusionForm of(Conclusion conclusion, Language language) {
        var dissent = conclusion.dissent();
        return new ConclusionForm(conclusion.text().in(language),
                conclusion.topic() == null ? "" : conclusion.topic().name(),
                Objects.requireNonNullElse(conclusion.topicLabel(), ""), conclusion.agreement(),
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
        if (this.agreement == AgreementLevel.NOTED_DISSENT && Typed.orNull(this.dissent) == null) {
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

    /**
     * @param before as it has been, null when it is new
     * @throws Forbidden when a level that somebody knew would become unknown
     */
    ConclusionDraft toDraft(Language language, @Nullable Conclusion before) {
        if (!this.agreement.isRecorded() && (before == null || before.agreement().isRecorded())) {
            throw new Forbidden("The level of agreement is known");
        }
        var dissented = this.agreement == AgreementLevel.NOTED_DISSENT
                ? new Dissent(this.dissent, this.dissenters.stream().map(OrganisationId::of).toList()) : null;
        return new ConclusionDraft(Typed.choice(LawTopic.class, this.topic).orElse(null), Typed.orNull(this.topicLabel),
                Typed.in(language, this.text, before == null ? null : before.text()), this.agreement, dissented,
                this.findings.stream().map(FindingId::of).toList());
    }

}
