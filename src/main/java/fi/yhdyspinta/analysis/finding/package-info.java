/** Writing, joining and removing findings, and what may be quoted of them (havainnot). */
@NullMarked
package fi.yhdyspinta.analysis.finding;

import org.jspecify.annotations.NullMarked;
