package fi.yhdyspinta.outcome.plantext;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.outcome.action.ActionPolicy;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan texts with what their pages show beside them. */
@Component
public class PlanTextPages {

    private final PlanTexts planTexts;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Organisations organisations;

    PlanTextPages(PlanTexts planTexts, Conclusions conclusions, AgreedActions actions, Organisations organisations) {
        this.planTexts = planTexts;
        this.conclusions = conclusions;
        this.actions = actions;
        this.organisations = organisations;
    }

    /**
     * A sentence on its page.
     *
     * @param result the action or conclusion it tells of, null to outsiders while that is
     * not published itself
     * @param commentsFor the organisation the reader may comment for, null when none
     */
    public record PlanTextPage(PlanText planText, @Nullable LocalText result, List<PlanTexts.Comment> comments,
            Map<OrganisationId, Organisation> organisations, @Nullable OrganisationId commentsFor,
            boolean coordinator) {
    }

    /** What a sentence can tell of. */
    public record Choices(List<AgreedAction> actions, List<Conclusion> conclusions) {
    }

    @Transactional(readOnly = true)
    public PlanTextPage get(Actor reader, PlanTextId id) {
        var planText = this.planTexts.get(reader, id);
        var comments = this.planTexts.listComments(reader, id);
        var named = this.organisations
            .getAll(comments.stream().map(PlanTexts.Comment::organisation).distinct().toList());
        return new PlanTextPage(planText, result(reader, planText), comments, named,
                planText.isEditable() ? reader.actingFor() : null, reader.isCoordinator());
    }

    /** For the coordinator, who writes. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor, ProcessId process) {
        actor.require(Role.COORDINATOR);
        return new Choices(this.actions.list(process), this.conclusions.list(process));
    }

    private @Nullable LocalText result(Actor reader, PlanText planText) {
        var action = planText.text().action();
        var conclusion = planText.text().conclusion();
        if (action != null) {
            var known = this.actions.find(action).orElseThrow();
            return mayRead(reader, known.publishedAt()) ? known.what() : null;
        }
        if (conclusion != null) {
            var known = this.conclusions.find(conclusion).orElseThrow();
            return mayRead(reader, known.publishedAt()) ? known.text() : null;
        }
        throw new IllegalStateException("A sentence tells of one result");
    }

    private static boolean mayRead(Actor reader, @Nullable Instant publishedAt) {
        return publishedAt != null || !ActionPolicy.isOutsider(reader);
    }

}
