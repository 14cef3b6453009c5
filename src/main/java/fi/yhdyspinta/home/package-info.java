/**
 * The front pages: the public front, a county's front and a person's own page. The one
 * module that sees everything.
 */
@ApplicationModule
@NullMarked
package fi.yhdyspinta.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
