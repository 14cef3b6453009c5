/**
 * A first look without any setting up: when asked for and when the database is empty, the
 * two real rounds of 2024 are taken in through the product's own importer, with an
 * invented cast around them. Everything made up says so.
 */
@NullMarked
package fi.yhdyspinta.home.demo;

import org.jspecify.annotations.NullMarked;
