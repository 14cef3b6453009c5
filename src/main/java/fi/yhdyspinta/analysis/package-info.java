/**
 * From what was said to what it tells: fragments of answers and notes (poiminnat) marked
 * as support of findings (havainnot aineistosta). Reads answers and notes through
 * {@link SayingSource}; nothing here is ever deleted, what is removed stays as a
 * tombstone.
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation", "plan", "survey", "workshop" })
@NullMarked
package fi.yhdyspinta.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
