package fi.yhdyspinta.platform.web;

/**
 * The page that asks for the reason of a deed before it is done: a removal, a refusal.
 *
 * @param key message keys begin with it: .title, .lead, .label, .do
 * @param thing what it is about, in its own words
 * @param action address the reason is sent to
 * @param back address of the page one came from
 * @param reason what has been written so far
 * @param problem message key of what is wrong, or an empty text
 * @param example whether the thing is made up
 */
public record ReasonPage(String key, String thing, String action, String back, String reason, String problem,
        boolean example) {

    public static ReasonPage asking(String key, String thing, String action, String back, boolean example) {
        return new ReasonPage(key, thing, action, back, "", "", example);
    }

    /** The same page when nothing was written. */
    public ReasonPage unanswered(String reason) {
        return new ReasonPage(this.key, this.thing, this.action, this.back, reason, "platform.reason.missing",
                this.example);
    }

}
