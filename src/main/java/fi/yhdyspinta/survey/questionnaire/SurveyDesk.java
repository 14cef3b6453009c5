package fi.yhdyspinta.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.platform.Origins;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.Respondent;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.survey.answering.AnsweringPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a survey for whoever may see it. */
@Component
class SurveyDesk {

    private final Surveys surveys;

    private final Questionnaires questionnaires;

    private final Organisations organisations;

    private final ObjectProvider<Origins> origins;

    SurveyDesk(Surveys surveys, Questionnaires questionnaires, Organisations organisations,
            ObjectProvider<Origins> origins) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.origins = origins;
    }

    /**
     * @throws NotFound when the reader belongs to nobody in this county, or the survey is
     * still a draft and the reader not the coordinator
     */
    @Transactional(readOnly = true)
    public SurveyPage get(Actor actor, SurveyId id) {
        actor.person();
        var overview = this.surveys.get(id);
        var hidden = overview.state() == SurveyState.DRAFT && !actor.isCoordinator();
        if (actor.mandates().isEmpty() || hidden) {
            throw new NotFound("No such survey");
        }
        var respondents = this.surveys.listRespondents(id);
        var known = this.organisations.list().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var own = own(actor, respondents);
        return new SurveyPage(this.questionnaires.get(id), overview, null, own,
                own == null ? null : known.get(own.organisation()),
                own != null && AnsweringPolicy.mayWrite(actor, own.organisation()), actor.isCoordinator(),
                actor.isCoordinator() ? respondents : List.of(), Map.copyOf(known), "");
    }

    private static @Nullable Respondent own(Actor actor, List<Respondent> respondents) {
        return respondents.stream()
            .filter(respondent -> respondent.organisation().equals(actor.actingFor()))
            .findFirst()
            .orElse(null);
    }

    /**
     * The way back to the process; null when there is none, since a survey may stand by
     * itself. Asked outside a transaction, for a process that is not there ends one.
     */
    public @Nullable Origin findOrigin(ProcessId process) {
        var known = this.origins.getIfAvailable();
        try {
            return known == null ? null : known.get(process);
        }
        catch (NotFound none) {
            return null;
        }
    }

}
