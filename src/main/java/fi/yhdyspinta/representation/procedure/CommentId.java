package fi.yhdyspinta.representation.procedure;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a comment on a procedure (kommentti). */
public record CommentId(UUID value) implements TypedId {

    public static CommentId of(String text) {
        return new CommentId(TypedId.parse(text));
    }

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
