package fi.yhdyspinta.outcome.thread;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.Sayings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.FollowUp;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.Ruling;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows things as pieces of the thread. People of the county see who said what; the
 * public sees the words that are cleared for publication, and of the others only the kind
 * of party.
 */
@Component
class Pieces {

    private final Sayings sayings;

    Pieces(Sayings sayings) {
        this.sayings = sayings;
    }

    static PieceKind kind(SayingKind kind) {
        return kind == SayingKind.ANSWER ? PieceKind.ANSWER : PieceKind.NOTE;
    }

    Piece of(Actor reader, Fragment fragment) {
        var gone = gone(fragment);
        var insider = !reader.mandates().isEmpty();
        var cleared = fragment.clearance();
        var words = gone != null ? null : insider ? fragment.quote() : cleared == null ? null : cleared.text();
        var named = gone == null && (insider || cleared != null && cleared.named());
        return new Piece(kind(fragment.kind()), fragment.source(), words, null, fragment.asked(),
                named ? fragment.organisation() : null, fragment.partyType(), named ? fragment.speaker() : null,
                day(fragment.saidAt()), null, gone);
    }

    /** The whole text is for the coordinator and the organisation itself. */
    Piece of(Actor reader, Saying saying) {
        var organisation = saying.organisation();
        var insider = !reader.mandates().isEmpty();
        var own = reader.isCoordinator() || organisation != null && reader.belongsTo(organisation);
        return new Piece(kind(saying.kind()), saying.id(), null,
                own && !saying.gone() ? LocalText.finnish(saying.text()) : null, saying.asked(),
                insider ? organisation : null, saying.partyType(), insider ? saying.speaker() : null,
                day(saying.saidAt()), null, gone(saying));
    }

    static Piece of(Finding finding) {
        return Piece.made(PieceKind.FINDING, finding.id().value(), finding.text(), null, finding.kind().key(),
                gone(finding.removal()));
    }

    static Piece of(Conclusion conclusion) {
        return Piece.made(PieceKind.CONCLUSION, conclusion.id().value(), conclusion.text(), null,
                conclusion.agreement().key(), gone(conclusion.removal()));
    }

    static Piece of(AgreedAction action) {
        return new Piece(PieceKind.ACTION, action.id().value(), null, action.what(), null,
                action.isGone() ? null : action.lead(), null, null, day(action.proposal().at()), action.state().key(),
                gone(action.removal()));
    }

    static Piece of(Decision decision) {
        var ruling = switch (decision) {
            case Decision.Decided decided -> decided.ruling();
            case Decision.Published published -> published.ruling();
            case Decision.Draft draft -> null;
            case Decision.Sent sent -> null;
            case Decision.OnAgenda onAgenda -> null;
        };
        return Piece.made(PieceKind.DECISION, decision.id().value(), LocalText.finnish(title(decision, ruling)),
                ruling == null ? day(decision.item().draftedAt()) : ruling.on(), decision.key(), null);
    }

    static Piece of(PlanText planText) {
        var text = planText.text();
        return Piece.made(PieceKind.PLAN_TEXT, planText.id().value(),
                LocalText.finnish(text.year() + ", " + text.chapter() + ": " + text.sentence()),
                day(planText.state().at()), planText.state().key(), gone(planText.removal()));
    }

    static Piece of(FollowUp followUp) {
        return new Piece(PieceKind.FOLLOW_UP, followUp.id().value(), null,
                followUp.note() == null ? null : LocalText.finnish(followUp.note()), null, followUp.toldFor(), null,
                null, followUp.checkedOn(), followUp.status().key(), null);
    }

    private static String title(Decision decision, @Nullable Ruling ruling) {
        var item = decision.item();
        return ruling == null ? item.body() + ": " + item.title()
                : item.body() + " § " + ruling.section() + ": " + item.title();
    }

    /**
     * The mark was removed, or the words themselves have been taken back where they were
     * said.
     */
    private Piece.@Nullable Gone gone(Fragment fragment) {
        if (fragment.removal() != null) {
            return gone(fragment.removal());
        }
        var saying = this.sayings.find(fragment.kind(), fragment.source());
        return saying.isPresent() ? gone(saying.get()) : new Piece.Gone(null, null, null);
    }

    private static Piece.@Nullable Gone gone(Saying saying) {
        var departure = saying.departure();
        if (departure == null) {
            return null;
        }
        return new Piece.Gone(departure.at() == null ? null : day(departure.at()), null, departure.by());
    }

    private static Piece.@Nullable Gone gone(@Nullable Removal removal) {
        return removal == null ? null : new Piece.Gone(day(removal.at()), removal.reason(), null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Frame.ZONE);
    }

}
