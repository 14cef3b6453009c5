package fi.yhdyspinta.round.coverage;

/**
 * How many organisations of one kind have come how far; whoever has come further is
 * counted at every stage before.
 *
 * @param known in the register
 * @param joined said that they take part, or have answered
 * @param answered handed in an answer to a survey of the round
 */
public record Reach(int known, int invited, int joined, int answered) {

    static final Reach NONE = new Reach(0, 0, 0, 0);

    Reach with(Stage stage) {
        return new Reach(this.known + 1, this.invited + (stage.has(Stage.INVITED) ? 1 : 0),
                this.joined + (stage.has(Stage.JOINED) ? 1 : 0), this.answered + (stage.has(Stage.ANSWERED) ? 1 : 0));
    }

    /** The furthest stage that anybody has come to. */
    public Stage stage() {
        return this.answered > 0 ? Stage.ANSWERED : this.joined > 0 ? Stage.JOINED
                : this.invited > 0 ? Stage.INVITED : this.known > 0 ? Stage.KNOWN : Stage.MISSING;
    }

}
