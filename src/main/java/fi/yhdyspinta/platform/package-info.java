/**
 * What every module stands on and no trade words: ids, languages, pages and forms, live
 * streams, documents, SQL helpers.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fi.yhdyspinta.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
