/**
 * Reading the material of a process and marking what supports a finding (aineiston luku).
 */
@NullMarked
package fi.yhdyspinta.analysis.material;

import org.jspecify.annotations.NullMarked;
