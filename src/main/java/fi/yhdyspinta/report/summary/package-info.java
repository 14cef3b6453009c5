/**
 * Writing, commenting, approving, publishing and reading the summary of a process
 * (yhteenveto).
 */
@NullMarked
package fi.yhdyspinta.report.summary;

import org.jspecify.annotations.NullMarked;
