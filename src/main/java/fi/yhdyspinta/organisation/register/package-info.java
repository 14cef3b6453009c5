/**
 * The register of organisations of a county (toimijaluettelo): finding, reading, keeping.
 */
@NullMarked
package fi.yhdyspinta.organisation.register;

import org.jspecify.annotations.NullMarked;
