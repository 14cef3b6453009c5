package fi.yhdyspinta.report.summary;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.yhdyspinta.outcome.AgreementLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a source says (elävä lohko): it follows the source until publication and is frozen
 * then.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({ @JsonSubTypes.Type(value = LiveBlock.OfConclusion.class, name = "conclusion"),
        @JsonSubTypes.Type(value = LiveBlock.OfAction.class, name = "action"),
        @JsonSubTypes.Type(value = LiveBlock.OfFinding.class, name = "finding"),
        @JsonSubTypes.Type(value = LiveBlock.Gone.class, name = "gone") })
public sealed interface LiveBlock {

    Source source();

    Wording text();

    /**
     * A conclusion (johtopäätös).
     *
     * @param agreement message key of how far the parties agree
     * @param dissent the differing view, empty when there is none
     * @param dissenters whose view it is, by name
     */
    record OfConclusion(Source source, Wording text, String agreement, String dissent,
            List<Wording> dissenters) implements LiveBlock {

        public OfConclusion {
            dissenters = List.copyOf(dissenters);
        }

        /** Whether anybody wrote down how far the parties agree. */
        public boolean knowsAgreement() {
            return !this.agreement.equals(AgreementLevel.UNRECORDED.key());
        }

    }

    /**
     * An agreed action (sovittu toimenpide).
     *
     * @param state message key of how far it had come
     * @param agreed whether every party had accepted its part
     * @param terms what was promised; null in versions published before promises were
     * told
     */
    record OfAction(Source source, Wording text, Wording lead, List<Wording> partners, @Nullable LocalDate dueOn,
            String state, boolean agreed, @Nullable ActionContent terms) implements LiveBlock {

        public OfAction {
            partners = List.copyOf(partners);
        }

    }

    /** A finding with the quotes that may be published (havainto). */
    record OfFinding(Source source, Wording text, List<Quote> quotes) implements LiveBlock {

        public OfFinding {
            quotes = List.copyOf(quotes);
        }

    }

    /** The source has been removed: it is not published. */
    record Gone(Source source) implements LiveBlock {

        @Override
        public Wording text() {
            return Wording.NONE;
        }

    }

    /** Words that may be published, and whose they are (sitaatti). */
    record Quote(String text, Wording who) {
    }

    /**
     * Whether both say the same to the reader; that an action has since gone on is no
     * change of the words.
     */
    default boolean saysTheSameAs(LiveBlock other) {
        return lasting(tellsTerms() && other.tellsTerms()).equals(other.lasting(tellsTerms() && other.tellsTerms()));
    }

    private boolean tellsTerms() {
        return !(this instanceof OfAction action) || action.terms() != null;
    }

    /** What it says without what time alone changes. */
    default LiveBlock lasting() {
        return lasting(true);
    }

    private LiveBlock lasting(boolean withTerms) {
        if (!(this instanceof OfAction action)) {
            return this;
        }
        var terms = action.terms() == null || !withTerms ? null : action.terms().lasting();
        return new OfAction(action.source(), action.text(), action.lead(), action.partners(), action.dueOn(), "", false,
                terms);
    }

}
