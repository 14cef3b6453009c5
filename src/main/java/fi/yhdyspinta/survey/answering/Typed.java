package fi.yhdyspinta.survey.answering;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has put in a field and wants kept (kirjoitettu).
 *
 * @param revision the revision that the writer started from; 0 from an empty field
 * @param ancestor the text that the writer started from, when that is none of the
 * server's revisions
 * @param lost a text that was sent before and whose keeping the writer never heard of
 * @param settles whether the writer has chosen between the own text and another's
 */
record Typed(Field field, String value, int revision, @Nullable String ancestor, @Nullable String lost,
        boolean settles) {

    Typed {
        value = field.clean(value);
        ancestor = ancestor == null ? null : field.clean(ancestor);
        lost = lost == null ? null : field.clean(lost);
    }

    /** Beyond what a draft keeps: the writer gets it back whole. */
    boolean isTooLong() {
        return this.value.length() > Field.MOST;
    }

    static Typed of(Field field, String value, int revision) {
        return new Typed(field, value, revision, null, null, false);
    }

}
