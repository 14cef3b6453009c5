/**
 * How the organisations that are heard through a few choose those few, openly (edustajien
 * valinta): the procedure made together, the call, the nominations, the selection with a
 * log that anybody can recompute, who represents whom, the messages that the
 * representatives take along and what they report back. The county convenes the
 * negotiations with all who promote wellbeing (612/2021 7 §); a body that prepares or
 * chooses is bound to impartiality (434/2003 27–30 §).
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation", "notification" })
@NullMarked
package fi.yhdyspinta.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
