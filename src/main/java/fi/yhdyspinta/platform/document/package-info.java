/**
 * Documents that leave the platform: reports, cards and minutes as PDF and DOCX, tables
 * as XLSX and CSV (asiakirjat).
 * <p>
 * A feature writes one {@link fi.yhdyspinta.platform.document.Document} out of headings,
 * paragraphs, tables and figures, and never thinks of pages or fonts.
 * {@link fi.yhdyspinta.platform.document.PdfWriter} and
 * {@link fi.yhdyspinta.platform.document.DocxWriter} turn it into files that people with
 * and without sight can read.
 */
@NullMarked
package fi.yhdyspinta.platform.document;

import org.jspecify.annotations.NullMarked;
