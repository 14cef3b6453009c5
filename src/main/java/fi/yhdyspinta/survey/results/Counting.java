package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveySubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts (laskenta). Hears of every submission within its own transaction, so
 * that none is forgotten, and counts when somebody reads, so that none has to wait.
 */
@Component
class Counting {

    private final CountingStore counting;

    private final ReturnsStore returns;

    private final Organisations organisations;

    Counting(CountingStore counting, ReturnsStore returns, Organisations organisations) {
        this.counting = counting;
        this.returns = returns;
        this.organisations = organisations;
    }

    @EventListener
    void on(SurveySubmitted submitted) {
        this.counting.mark(submitted.county(), submitted.survey(), this.organisations.get(submitted.organisation()));
    }

    /** Everything submitted until now. */
    Returns newest(SurveyId survey) {
        if (this.counting.hasUncounted(survey, Edition.NEWEST)) {
            this.counting.awaitTurn(survey);
            this.counting.countIn(survey, Edition.NEWEST);
        }
        return this.returns.get(survey, Edition.NEWEST);
    }

    /**
     * What is told to others: of a closed survey, and moving on only when nothing can be
     * learned from the difference.
     */
    Returns told(SurveyId survey) {
        if (this.counting.hasUncounted(survey, Edition.TOLD)) {
            this.counting.awaitTurn(survey);
            moveOn(survey);
        }
        return this.returns.get(survey, Edition.TOLD);
    }

    private void moveOn(SurveyId survey) {
        var told = this.returns.get(survey, Edition.TOLD);
        switch (newest(survey).after(told, this.counting.changed(survey, Edition.TOLD))) {
            case WITH_GROUPS -> this.counting.countIn(survey, Edition.TOLD);
            case TOTAL_ONLY -> {
                this.counting.countIn(survey, Edition.TOLD);
                this.counting.tellTotalOnly(survey);
            }
            case NOT_YET -> {
            }
        }
    }

}
