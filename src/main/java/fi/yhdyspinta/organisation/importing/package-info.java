/**
 * Organisations from and into spreadsheets (tuonti ja vienti): XLSX and CSV.
 */
@NullMarked
package fi.yhdyspinta.organisation.importing;

import org.jspecify.annotations.NullMarked;
