/**
 * People and how they prove who they are: one-time mail links, sessions, rights over the
 * installation, and the audit trail that every module writes to. Leans on nothing but the
 * platform.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.yhdyspinta.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
