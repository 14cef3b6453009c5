/**
 * Pages: the frame around every page, texts in three languages, assets, and what is shown
 * when something fails.
 */
@NullMarked
package fi.yhdyspinta.platform.web;

import org.jspecify.annotations.NullMarked;
