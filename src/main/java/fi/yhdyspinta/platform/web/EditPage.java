package fi.yhdyspinta.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;

/**
 * The page of a form that makes or changes a thing (muokkaussivu). It remembers what the
 * writer began from: when somebody else has saved in between, nothing is written over,
 * both texts stand on the page and saving once more is done knowingly.
 *
 * @param action address the form is sent to
 * @param began mark of what stood there when the form was drawn; empty for a new thing
 * @param theirs what somebody else has saved in between, by the message key of the label
 */
public record EditPage<F extends EditForm>(F form, String action, Map<String, String> problems, String began,
        boolean overtaken, Map<String, String> theirs) {

    /** The page of a thing that is not there yet. */
    public static <F extends EditForm> EditPage<F> ofNew(F form, String action) {
        return new EditPage<>(form, action, Map.of(), "", false, Map.of());
    }

    /**
     * The page of a thing as it stands now.
     * @param revision the number of it, which saving will compare in the database
     */
    public static <F extends EditForm> EditPage<F> of(F known, String action, int revision) {
        return new EditPage<>(known, action, Map.of(), String.valueOf(revision), false, Map.of());
    }

    /** The page of a thing whose versions are not numbered: its content is compared. */
    public static <F extends EditForm> EditPage<F> of(F known, String action) {
        return new EditPage<>(known, action, Map.of(), mark(known), false, Map.of());
    }

    /** What has been typed in it. */
    public EditPage<F> typed(F typed, String beganFrom) {
        var meanwhile = !this.began.isEmpty() && !beganFrom.isEmpty() && !this.began.equals(beganFrom);
        return new EditPage<>(typed, this.action, typed.problems(), this.began, meanwhile,
                meanwhile ? differences(typed, this.form) : Map.of());
    }

    public EditPage<F> typed(F typed) {
        return typed(typed, "");
    }

    /** With problems beside those that the form itself can see. */
    public EditPage<F> with(Map<String, String> more) {
        var all = new LinkedHashMap<>(this.problems);
        all.putAll(more);
        return new EditPage<>(this.form, this.action, all, this.began, this.overtaken, this.theirs);
    }

    public boolean isNew() {
        return this.began.isEmpty();
    }

    /** Whether the writer has to look at it once more. */
    public boolean isRefused() {
        return this.overtaken || !this.problems.isEmpty();
    }

    public int status() {
        return (this.overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }

    private static Map<String, String> differences(EditForm mine, EditForm theirs) {
        var differences = new LinkedHashMap<>(theirs.texts());
        mine.texts().forEach(differences::remove);
        return differences;
    }

    private static String mark(EditForm known) {
        return UUID.nameUUIDFromBytes(known.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

}
