/**
 * The contacts of municipalities by theme from spreadsheets (yhdyshenkilöiden tuonti),
 * XLSX and CSV, seen before they are taken and undone as a whole.
 */
@NullMarked
package fi.yhdyspinta.organisation.contactfile;

import org.jspecify.annotations.NullMarked;
