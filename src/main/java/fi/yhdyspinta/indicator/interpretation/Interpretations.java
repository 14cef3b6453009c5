package fi.yhdyspinta.indicator.interpretation;

import java.time.Clock;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the table concludes from an indicator (mitä tästä päättelemme yhdessä). Whoever
 * has a role in the county proposes; the coordinator or the facilitator writes down that
 * it is agreed, or who sees it otherwise; then it is public.
 */
@Component
public class Interpretations {

    private final InterpretationStore interpretations;

    private final Catalogue catalogue;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Clock clock;

    Interpretations(InterpretationStore interpretations, Catalogue catalogue, Organisations organisations,
            AuditTrail audit, Clock clock) {
        this.interpretations = interpretations;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those without a role in the county see what has been agreed, or agreed to differ
     * on.
     */
    @Transactional(readOnly = true)
    public InterpretationsPage get(Actor actor, IndicatorKey key) {
        var all = this.interpretations.list(this.catalogue.get(key).number())
            .stream()
            .filter(interpretation -> InterpretationPolicy.proposes(actor) || !interpretation.isProposed())
            .toList();
        return new InterpretationsPage(key, all,
                this.organisations.getAll(all.stream().map(Interpretation::organisation).distinct().toList()),
                InterpretationPolicy.proposes(actor), InterpretationPolicy.decides(actor),
                all.stream()
                    .filter(interpretation -> InterpretationPolicy.removes(actor, interpretation))
                    .map(Interpretation::id)
                    .toList());
    }

    /**
     * Proposes for the organisation the actor acts for.
     * @return the message key of what is to be put right, when something is
     * @throws Forbidden to those without a role in the county
     */
    @Transactional
    public Optional<String> propose(Actor actor, IndicatorKey key, String text) {
        var organisation = InterpretationPolicy.requireProposer(actor);
        var indicator = this.catalogue.get(key).number();
        var problem = problem(text);
        if (problem.isEmpty()) {
            var id = InterpretationId.next();
            this.interpretations.insert(actor, id, indicator, organisation, clean(text), this.clock.instant());
            this.audit.record(actor, InterpretationAudit.INTERPRETATION_PROPOSED, id);
        }
        return problem;
    }

    /**
     * Writes down that the table agrees, or who sees it otherwise when something is
     * written of that.
     * @return the message key of what is to be put right, when something is
     * @throws Forbidden to others than the coordinator and the facilitator
     * @throws NotFound when the indicator has no such interpretation
     */
    @Transactional
    public Optional<String> agree(Actor actor, IndicatorKey key, InterpretationId id, String dissent) {
        InterpretationPolicy.requireDecider(actor);
        get(key, id);
        if (clean(dissent).length() > Interpretation.LONGEST) {
            return Optional.of("indicator.interpretation.long");
        }
        var agreed = clean(dissent).isEmpty();
        this.interpretations.agree(actor, id,
                agreed ? Interpretation.Agreement.AGREED : Interpretation.Agreement.DISSENT_NOTED,
                agreed ? null : clean(dissent), this.clock.instant());
        this.audit.record(actor, InterpretationAudit.INTERPRETATION_AGREED, id);
        return Optional.empty();
    }

    /**
     * Takes an interpretation away.
     * @throws Forbidden to others than who proposed it, while it is not agreed, and the
     * coordinator
     * @throws NotFound when the indicator has no such interpretation
     */
    @Transactional
    public void remove(Actor actor, IndicatorKey key, InterpretationId id) {
        InterpretationPolicy.requireProposer(actor);
        if (!InterpretationPolicy.removes(actor, get(key, id))) {
            throw new Forbidden("Somebody else's interpretation");
        }
        this.interpretations.delete(id);
        this.audit.record(actor, InterpretationAudit.INTERPRETATION_REMOVED, id);
    }

    private Interpretation get(IndicatorKey key, InterpretationId id) {
        return this.interpretations.find(this.catalogue.get(key).number(), id)
            .orElseThrow(() -> new NotFound("No such interpretation"));
    }

    private static Optional<String> problem(String text) {
        if (clean(text).isEmpty()) {
            return Optional.of("indicator.interpretation.missing");
        }
        return clean(text).length() > Interpretation.LONGEST ? Optional.of("indicator.interpretation.long")
                : Optional.empty();
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

}
