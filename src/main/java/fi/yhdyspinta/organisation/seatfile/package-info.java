/**
 * The seats of a body from and into spreadsheets (paikkojen tuonti ja vienti): XLSX and
 * CSV.
 */
@NullMarked
package fi.yhdyspinta.organisation.seatfile;

import org.jspecify.annotations.NullMarked;
