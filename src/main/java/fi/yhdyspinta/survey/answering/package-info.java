/**
 * Answering: several people of an organisation draft one answer together, one of them
 * submits it (vastaaminen).
 */
@NullMarked
package fi.yhdyspinta.survey.answering;

import org.jspecify.annotations.NullMarked;
