/**
 * Ideas that wait for somebody (ideat): new projects, and topics of theses that a partner
 * in working life offers.
 */
@NullMarked
package fi.yhdyspinta.tray.idea;

import org.jspecify.annotations.NullMarked;
