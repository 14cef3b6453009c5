/**
 * What is aimed at: focus areas and goals (painopisteet, tavoitteet), and the four topics
 * that the law wants negotiated every year (612/2021 7 § 4 mom.).
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation", "indicator" })
@NullMarked
package fi.yhdyspinta.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
