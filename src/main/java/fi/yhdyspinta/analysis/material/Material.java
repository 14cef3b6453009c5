package fi.yhdyspinta.analysis.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.FindingDraft;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.FragmentId;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.analysis.Span;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open answers and notes of a process, read and marked by the coordinator (aineiston
 * luku).
 */
@Component
public class Material {

    static final int PAGE = 20;

    private final Sayings sayings;

    private final Fragments fragments;

    private final Findings findings;

    private final Organisations organisations;

    Material(Sayings sayings, Fragments fragments, Findings findings, Organisations organisations) {
        this.sayings = sayings;
        this.fragments = fragments;
        this.findings = findings;
        this.organisations = organisations;
    }

    /** One answer or note opened for marking. */
    public record Reading(Saying saying, List<Span> sentences, List<Fragment> fragments, List<Finding> findings) {
    }

    /**
     * What is to be marked, and for which finding.
     *
     * @param words as selected or pasted; used before the sentence chosen
     * @param near where the words were selected
     * @param finding null when a new one is written
     */
    public record Marking(@Nullable String words, int near, @Nullable Span sentence, @Nullable FindingId finding,
            @Nullable FindingDraft newFinding) {
    }

    /** What became of a marking. */
    public sealed interface Result {

        record Marked(FragmentId fragment) implements Result {
        }

        /** The words do not stand in the text. */
        record NotInText() implements Result {
        }

    }

    @Transactional(readOnly = true)
    public MaterialPage list(Actor actor, ProcessId process, MaterialFilter filter, Language language) {
        actor.require(Role.COORDINATOR);
        var all = this.sayings.list(process).stream().filter(saying -> !saying.gone()).toList();
        var marked = this.fragments.list(process)
            .stream()
            .filter(fragment -> !fragment.isGone())
            .collect(Collectors.groupingBy(Fragment::source, Collectors.counting()));
        var found = all.stream()
            .filter(saying -> matches(saying, filter, language))
            .filter(saying -> !filter.unmarkedOnly() || !marked.containsKey(saying.id()))
            .toList();
        var shown = found.stream().skip((filter.page() - 1L) * PAGE).limit(PAGE).toList();
        var named = this.organisations
            .getAll(shown.stream().map(Saying::organisation).filter(Objects::nonNull).distinct().toList());
        return new MaterialPage(shown, marked, named,
                all.stream().map(saying -> saying.asked().in(language)).distinct().toList(),
                all.stream().map(Saying::partyType).filter(Objects::nonNull).distinct().sorted().toList(), found.size(),
                Math.max(1, (found.size() + PAGE - 1) / PAGE));
    }

    @Transactional(readOnly = true)
    public Reading read(Actor actor, ProcessId process, SayingKind kind, UUID source) {
        actor.require(Role.COORDINATOR);
        var saying = this.sayings.get(kind, source);
        if (saying.gone()) {
            throw new NotFound("The words have been taken back");
        }
        return new Reading(saying, Sentences.of(saying.text()), this.fragments.listOf(kind, source),
                this.findings.list(process));
    }

    @Transactional
    public Result mark(Actor actor, ProcessId process, SayingKind kind, UUID source, Marking marking) {
        var saying = read(actor, process, kind, source).saying();
        var span = span(saying.text(), marking);
        if (span == null) {
            return new Result.NotInText();
        }
        return new Result.Marked(this.fragments.mark(actor, finding(actor, process, marking), saying, span));
    }

    private FindingId finding(Actor actor, ProcessId process, Marking marking) {
        if (marking.finding() != null) {
            if (!this.findings.get(marking.finding()).process().equals(process)) {
                throw new Forbidden("A finding of another process");
            }
            return marking.finding();
        }
        return this.findings.create(actor, process, Objects.requireNonNull(marking.newFinding()));
    }

    private static @Nullable Span span(String text, Marking marking) {
        if (marking.words() != null) {
            return Span.locate(text, marking.words(), marking.near()).orElse(null);
        }
        var sentence = marking.sentence();
        return sentence != null && sentence.isWithin(text) ? sentence : null;
    }

    private static boolean matches(Saying saying, MaterialFilter filter, Language language) {
        return (filter.kind() == null || saying.kind() == filter.kind())
                && (filter.asked().isEmpty() || saying.asked().in(language).equals(filter.asked()))
                && (filter.partyType() == null || saying.partyType() == filter.partyType())
                && (filter.words().isBlank() || folded(saying.text()).contains(folded(filter.words().strip())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

}
