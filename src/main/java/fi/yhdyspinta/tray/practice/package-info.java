/**
 * The practice bank (käytäntöpankki): practices with their step on the ladder of
 * evidence, who owns and who uses them, what has been found of them, and the answers to
 * surveys in which others wait to be noticed.
 */
@NullMarked
package fi.yhdyspinta.tray.practice;

import org.jspecify.annotations.NullMarked;
