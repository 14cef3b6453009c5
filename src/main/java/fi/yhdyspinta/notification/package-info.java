/**
 * The postman: mails handed over by other modules wait in the outbox until they are sent,
 * once.
 */
@ApplicationModule(allowedDependencies = "identity")
@NullMarked
package fi.yhdyspinta.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
