/**
 * Tables that people hand in as files: XLSX or CSV, read as text and trusted in nothing.
 */
@NullMarked
package fi.yhdyspinta.platform.tablefile;

import org.jspecify.annotations.NullMarked;
