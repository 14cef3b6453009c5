package fi.yhdyspinta.survey.questionnaire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Surveys with their questionnaires, for the façades of this module; asks nobody's right.
 * Questions change only with the revision of their survey, so they are kept in memory;
 * the row of the survey is read each time.
 */
@Component
public class Questionnaires {

    private record Edition(SurveyId survey, int revision) {
    }

    private final SurveyStore surveys;

    private final QuestionStore questions;

    private final NewQuestionStore newQuestions;

    private final Cache<Edition, List<Section>> editions = Caffeine.newBuilder()
        .maximumSize(200)
        .expireAfterAccess(Duration.ofHours(1))
        .build();

    Questionnaires(SurveyStore surveys, QuestionStore questions, NewQuestionStore newQuestions) {
        this.surveys = surveys;
        this.questions = questions;
        this.newQuestions = newQuestions;
    }

    public Optional<Survey> find(SurveyId id) {
        return this.surveys.find(id).map(this::filled);
    }

    /**
     * @throws NotFound when the county has no such survey
     */
    public Survey get(SurveyId id) {
        return find(id).orElseThrow(() -> new NotFound("No such survey"));
    }

    public List<Survey> list() {
        return this.surveys.list().stream().map(this::filled).toList();
    }

    public List<Survey> list(ProcessId process) {
        return this.surveys.list(process).stream().map(this::filled).toList();
    }

    public List<Survey> listOpenUntil(Instant now) {
        return this.surveys.listOpenUntil(now).stream().map(this::filled).toList();
    }

    public void insert(CountyId county, SurveyId id, ProcessId process, SurveyDraft draft, Instant at) {
        this.surveys.insert(county, id, process, draft, at);
        this.newQuestions.insert(county, id, draft);
    }

    /**
     * Returns false when somebody else has changed the state meanwhile.
     */
    public boolean save(Survey survey, SurveyState to, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        return this.surveys.save(survey.id(), survey.storedState(), to, opensAt, closesAt);
    }

    private Survey filled(SurveyRow row) {
        var edition = new Edition(row.id(), row.revision());
        return row.with(this.editions.get(edition, missing -> this.questions.list(row.id())));
    }

}
