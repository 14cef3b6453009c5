package fi.yhdyspinta.analysis.material;

import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.organisation.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the material. Null and empty mean any.
 *
 * @param asked the question or topic, in the reader's language
 * @param words looked for in the text
 * @param unmarkedOnly only what nothing has been marked in
 * @param page from 1
 */
public record MaterialFilter(@Nullable SayingKind kind, String asked, @Nullable PartyType partyType, String words,
        boolean unmarkedOnly, int page) {
}
