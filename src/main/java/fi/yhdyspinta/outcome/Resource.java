package fi.yhdyspinta.outcome;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is put into an action (resurssi).
 *
 * @param euros null when not told
 * @param personYears henkilötyövuodet (htv), null when not told
 */
public record Resource(@Nullable BigDecimal euros, @Nullable BigDecimal personYears) {

    public static final Resource UNKNOWN = new Resource(null, null);

}
