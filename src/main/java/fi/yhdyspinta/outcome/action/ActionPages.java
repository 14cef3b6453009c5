package fi.yhdyspinta.outcome.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.Commitment;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.FollowUp;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions with what their pages show beside them. */
@Component
public class ActionPages {

    private final AgreedActions actions;

    private final FollowUps followUps;

    private final Conclusions conclusions;

    private final Goals goals;

    private final Organisations organisations;

    private final Clock clock;

    ActionPages(AgreedActions actions, FollowUps followUps, Conclusions conclusions, Goals goals,
            Organisations organisations, Clock clock) {
        this.actions = actions;
        this.followUps = followUps;
        this.conclusions = conclusions;
        this.goals = goals;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The register. */
    public record Register(List<AgreedAction> actions, Map<OrganisationId, Organisation> leads,
            List<Organisation> organisations, int found, int pages, LocalDate today, boolean member) {

        Stream<ProcessId> processes() {
            return this.actions.stream().map(AgreedAction::process).distinct();
        }

    }

    /**
     * An action on its page.
     *
     * @param mayAnswerFor the parties that the reader may bind
     */
    public record ActionPage(AgreedAction action, Map<OrganisationId, Organisation> organisations, Optional<Goal> goal,
            List<FollowUp> followUps, List<OrganisationId> mayAnswerFor, boolean mayEdit, boolean mayFollowUp,
            boolean insider, boolean coordinator, boolean overdue) {
    }

    /** What an organisation has promised or is asked to promise. */
    public record Promises(Organisation organisation, List<AgreedAction> waiting, List<AgreedAction> others,
            Map<OrganisationId, Organisation> organisations) {

        Stream<ProcessId> processes() {
            return Stream.concat(this.waiting.stream(), this.others.stream()).map(AgreedAction::process).distinct();
        }

    }

    /** What can be chosen when an action is written. */
    public record Choices(List<Organisation> organisations, List<Goal> goals, List<Conclusion> conclusions) {
    }

    @Transactional(readOnly = true)
    public Register register(Actor reader, ActionFilter filter) {
        var shown = this.actions.list(reader, filter);
        int found = this.actions.count(reader, filter);
        return new Register(shown, named(shown.stream()), this.organisations.list(), found,
                Math.max(1, (found + ActionFilter.PAGE - 1) / ActionFilter.PAGE), today(),
                !reader.mandates().isEmpty());
    }

    @Transactional(readOnly = true)
    public ActionPage get(Actor reader, AgreedActionId id) {
        var action = this.actions.get(reader, id);
        var answerable = action.parties()
            .stream()
            .map(Commitment::organisation)
            .filter(organisation -> ActionPolicy.mayAnswer(reader, action, organisation))
            .toList();
        var binding = !(action.state() instanceof ActionState.Proposed || action.state() instanceof ActionState.Dropped
                || action.state() instanceof ActionState.CarriedOver);
        return new ActionPage(action, named(Stream.of(action)), Optional.ofNullable(action.goal()).map(this.goals::get),
                this.followUps.list(id), answerable, ActionPolicy.mayEdit(reader, action),
                binding && ActionPolicy.mayFollowUp(reader, action), !ActionPolicy.isOutsider(reader),
                reader.isCoordinator(), action.isOverdue(today()));
    }

    @Transactional(readOnly = true)
    public Promises promises(Actor reader) {
        var own = reader.organisation();
        var all = this.actions.listOf(reader, own);
        var waiting = all.stream().filter(action -> waitsFor(action, own)).toList();
        var others = all.stream().filter(action -> !waitsFor(action, own)).toList();
        return new Promises(this.organisations.get(own), waiting, others, named(all.stream()));
    }

    /** For those who may propose. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor, ProcessId process) {
        if (!ActionPolicy.mayPropose(actor)) {
            throw new Forbidden("May not propose");
        }
        return new Choices(this.organisations.list(), this.goals.listGoals(process), this.conclusions.list(process));
    }

    private static boolean waitsFor(AgreedAction action, OrganisationId party) {
        return action.state() instanceof ActionState.Proposed
                && action.partyOf(party).map(commitment -> !commitment.isAccepted()).orElse(false);
    }

    private Map<OrganisationId, Organisation> named(Stream<AgreedAction> actions) {
        return this.organisations
            .getAll(actions.flatMap(action -> Stream.concat(action.parties().stream().map(Commitment::organisation),
                    Stream.ofNullable(action.proposal().organisation())))
                .distinct()
                .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
