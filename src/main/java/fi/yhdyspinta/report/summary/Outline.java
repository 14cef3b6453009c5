package fi.yhdyspinta.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.plan.LawTopic;

/**
 * Puts what came of a process in order: under each topic its conclusions, each with the
 * findings it rests on and the actions that follow from it; what belongs to no conclusion
 * comes last. Nothing is told twice.
 */
final class Outline {

    private final List<Conclusion> conclusions;

    private final List<AgreedAction> actions;

    private final List<Finding> findings;

    private final Set<UUID> told = new LinkedHashSet<>();

    Outline(List<Conclusion> conclusions, List<AgreedAction> actions, List<Finding> findings) {
        this.conclusions = List.copyOf(conclusions);
        this.actions = actions.stream().filter(Sources::isAgreed).toList();
        this.findings = List.copyOf(findings);
    }

    /**
     * The sources of each topic of the law, in its order; a topic without any has an
     * empty list.
     */
    Map<LawTopic, List<Source>> topics() {
        var topics = new LinkedHashMap<LawTopic, List<Source>>();
        for (var topic : LawTopic.values()) {
            topics.put(topic, under(this.conclusions.stream().filter(each -> each.topic() == topic).toList()));
        }
        return topics;
    }

    /** The sources under the county's own labels, which are no topics of the law. */
    Map<String, List<Source>> labels() {
        var labels = new LinkedHashMap<String, List<Source>>();
        for (var conclusion : this.conclusions) {
            var label = conclusion.topicLabel();
            if (conclusion.topic() == null && label != null) {
                labels.computeIfAbsent(label, none -> new ArrayList<>()).addAll(under(List.of(conclusion)));
            }
        }
        return labels;
    }

    /** Agreed actions that follow from no conclusion told so far. */
    List<Source> otherActions() {
        return this.actions.stream().map(Outline::source).filter(source -> this.told.add(source.id())).toList();
    }

    /** Findings on which no conclusion told so far rests. */
    List<Source> otherFindings() {
        return this.findings.stream().map(Outline::source).filter(source -> this.told.add(source.id())).toList();
    }

    private List<Source> under(List<Conclusion> chosen) {
        var sources = new ArrayList<Source>();
        for (var conclusion : chosen) {
            add(sources, new Source(Source.Kind.CONCLUSION, conclusion.id().value()));
            this.findings.stream()
                .filter(finding -> conclusion.findings().contains(finding.id()))
                .forEach(finding -> add(sources, source(finding)));
            this.actions.stream()
                .filter(action -> action.conclusions().contains(conclusion.id()))
                .forEach(action -> add(sources, source(action)));
        }
        return sources;
    }

    private void add(List<Source> sources, Source source) {
        if (this.told.add(source.id())) {
            sources.add(source);
        }
    }

    private static Source source(Finding finding) {
        return new Source(Source.Kind.FINDING, finding.id().value());
    }

    private static Source source(AgreedAction action) {
        return new Source(Source.Kind.ACTION, action.id().value());
    }

}
