package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.OpenAnswer;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open answers of surveys in which practices may wait to be noticed
 * (käytäntöehdokkaat), read by the coordinator, who alone reads every answer. Only what
 * has been submitted and stands is here: drafts and words taken back are not.
 */
@Component
public class Candidates {

    private static final Comparator<Candidate> LIKELY_FIRST = Comparator
        .comparingInt((Candidate candidate) -> -candidate.likeness())
        .thenComparing((Candidate candidate) -> candidate.answer().submittedAt(), Comparator.reverseOrder())
        .thenComparing((Candidate candidate) -> candidate.answer().id().value());

    private final Surveys surveys;

    private final OpenAnswers answers;

    private final CandidateStore candidates;

    private final PracticeBank bank;

    private final Themes themes;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Clock clock;

    Candidates(Surveys surveys, OpenAnswers answers, CandidateStore candidates, PracticeBank bank, Themes themes,
            Organisations organisations, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.candidates = candidates;
        this.bank = bank;
        this.themes = themes;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of them, what looks most like a practice first. */
    @Transactional(readOnly = true)
    public CandidatesPage list(Actor actor, CandidateFilter filter, Language language) {
        PracticePolicy.requireCoordinator(actor);
        var surveys = this.surveys.list(actor);
        var all = surveys.stream()
            .map(SurveyOverview::id)
            .filter(survey -> filter.survey() == null || survey.equals(filter.survey()))
            .flatMap(survey -> this.answers.list(survey).stream())
            .filter(OpenAnswer::current)
            .toList();
        var found = judged(all).stream()
            .filter(candidate -> matches(candidate, filter, language))
            .sorted(LIKELY_FIRST)
            .toList();
        var shown = found.stream()
            .skip((filter.page() - 1L) * CandidateFilter.PAGE)
            .limit(CandidateFilter.PAGE)
            .toList();
        var named = this.organisations
            .getAll(shown.stream().map(candidate -> candidate.answer().organisation()).distinct().toList());
        return new CandidatesPage(filter, shown, named, surveys, about(all, language), found.size());
    }

    /**
     * Makes a proposal of an answer: its words and its organisation, and the trace back
     * to it. Its step on the ladder waits to be weighed.
     * @return the proposal, also when it has been made before
     * @throws NotFound when no such answer stands
     */
    @Transactional
    public PracticeId propose(Actor actor, AnswerId id) {
        PracticePolicy.requireCoordinator(actor);
        var answer = get(id);
        var owner = this.organisations.get(answer.organisation());
        var terms = new PracticeTerms(owner.language(), Likeness.title(answer.text()), answer.text(),
                theme(answer.item()), List.of(), null, owner.id(), null);
        this.candidates.putBack(id);
        return this.bank.propose(actor, terms, id);
    }

    /** Finds that an answer tells of no practice. */
    @Transactional
    public void dismiss(Actor actor, AnswerId id) {
        PracticePolicy.requireCoordinator(actor);
        this.candidates.dismiss(actor, get(id).id(), this.clock.instant());
        this.audit.record(actor, PracticeAudit.CANDIDATE_DISMISSED, id);
    }

    /** Takes that back. */
    @Transactional
    public void putBack(Actor actor, AnswerId id) {
        PracticePolicy.requireCoordinator(actor);
        this.candidates.putBack(get(id).id());
        this.audit.record(actor, PracticeAudit.CANDIDATE_RETURNED, id);
    }

    private OpenAnswer get(AnswerId id) {
        return this.answers.find(id)
            .filter(OpenAnswer::current)
            .orElseThrow(() -> new NotFound("No such answer stands"));
    }

    private @Nullable FocusAreaId theme(@Nullable LocalText item) {
        return item == null ? null : this.themes.find(item).orElse(null);
    }

    private List<Candidate> judged(List<OpenAnswer> answers) {
        Map<AnswerId, PracticeId> practices = this.candidates.listPractices();
        Set<AnswerId> dismissed = this.candidates.listDismissed();
        return answers.stream()
            .map(answer -> Candidate.of(answer, dismissed.contains(answer.id()), practices.get(answer.id())))
            .toList();
    }

    private static boolean matches(Candidate candidate, CandidateFilter filter, Language language) {
        var answer = candidate.answer();
        var item = answer.item();
        return candidate.kind() == filter.kind()
                && (filter.about().isEmpty() || (item != null && item.in(language).equals(filter.about())))
                && folded(answer.text()).contains(folded(filter.words().strip()));
    }

    private static List<String> about(List<OpenAnswer> answers, Language language) {
        return answers.stream()
            .map(OpenAnswer::item)
            .filter(Objects::nonNull)
            .map(item -> item.in(language))
            .distinct()
            .sorted()
            .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

}
