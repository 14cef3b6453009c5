/**
 * Services of the national catalogue (Palvelutietovaranto, PTV): brought by fetching or
 * from a file, found, linked to goals by people, counted where there are none, and their
 * providers reminded of entries that have grown old.
 */
@NullMarked
package fi.yhdyspinta.tray.service;

import org.jspecify.annotations.NullMarked;
