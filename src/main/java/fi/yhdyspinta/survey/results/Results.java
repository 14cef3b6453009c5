package fi.yhdyspinta.survey.results;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.results.Publication.PublicationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of a survey (kyselyn tulokset): figures for those who may see them, and
 * their publication. Not read-only even when read, since reading counts in what has been
 * submitted meanwhile.
 */
@Component
public class Results {

    private final Questionnaires questionnaires;

    private final Counting counting;

    private final PublicationStore publications;

    private final ResultsPolicy policy;

    private final AuditTrail audit;

    private final Clock clock;

    Results(Questionnaires questionnaires, Counting counting, PublicationStore publications, ResultsPolicy policy,
            AuditTrail audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.counting = counting;
        this.publications = publications;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The figures that the actor may see.
     * @param whole asks for small groups too; obeyed for the coordinator only
     * @throws Forbidden when the results are not for the actor
     * @throws NotFound when there is no such survey
     */
    @Transactional
    public ResultsPage show(Actor actor, SurveyId id, boolean whole) {
        return page(see(actor, id, whole));
    }

    /**
     * Opens the results of a closed survey to everybody (tulosten julkaiseminen).
     * @throws Forbidden unless the actor is coordinator and the survey has closed
     */
    @Transactional
    public void publish(Actor actor, SurveyId id, boolean withWords) {
        this.policy.requirePublisher(actor);
        if (!isClosed(this.questionnaires.get(id))) {
            throw new Forbidden("Results are published after the survey has closed");
        }
        if (this.publications.find(id).isEmpty()) {
            var publication = new Publication(new PublicationId(Ids.next()), withWords, this.clock.instant());
            this.publications.insert(actor.county(), id, publication, actor.person());
            this.audit.record(actor, ResultsAudit.RESULTS_PUBLISHED, id);
        }
    }

    /** Takes the results back from the public (julkaisun peruminen). */
    @Transactional
    public void withdraw(Actor actor, SurveyId id) {
        this.policy.requirePublisher(actor);
        this.questionnaires.get(id);
        this.publications.find(id).ifPresent(publication -> {
            this.publications.withdraw(publication.id(), actor.person(), this.clock.instant());
            this.audit.record(actor, ResultsAudit.RESULTS_WITHDRAWN, id);
        });
    }

    /** What the actor sees of the survey; asks for the right first. */
    View see(Actor actor, SurveyId id, boolean whole) {
        var publication = this.publications.find(id).orElse(null);
        var survey = this.questionnaires.get(id);
        var sight = this.policy.sightOf(actor, isClosed(survey), publication);
        var returns = switch (sight) {
            case EVERYTHING -> this.counting.newest(id);
            case FIGURES_AND_WORDS, FIGURES -> this.counting.told(id);
            case NOT_YET -> Returns.NONE;
        };
        return new View(survey, sight, returns, sight.isEverything() && whole, publication);
    }

    ResultsPage page(View view) {
        var survey = view.survey();
        var closed = isClosed(survey);
        return new ResultsPage(survey.id(), survey.title(), survey.process(), survey.example(), closed, view.sight(),
                view.returns().total(), view.whole(), view.words(), view.publication(),
                view.sight().isEverything() && closed, parts(view));
    }

    private static List<ResultsPage.Part> parts(View view) {
        if (!view.tellsAnything()) {
            return List.of();
        }
        var figures = new Figures(view::shown);
        return view.survey()
            .sections()
            .stream()
            .map(section -> new ResultsPage.Part(section.title(),
                    section.questions().stream().map(figures::of).toList()))
            .toList();
    }

    private boolean isClosed(Survey survey) {
        return survey.stateAt(this.clock.instant()) == SurveyState.CLOSED;
    }

}
