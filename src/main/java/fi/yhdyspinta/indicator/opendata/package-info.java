/**
 * Figures as open data (avoin data): an interface for programs described by OpenAPI,
 * tables of a whole indicator, and a record of all of them in DCAT-AP for those who list
 * data. Everything is public, the same for all counties, and only read.
 */
@NullMarked
package fi.yhdyspinta.indicator.opendata;

import org.jspecify.annotations.NullMarked;
