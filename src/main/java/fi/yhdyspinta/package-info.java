@NullMarked
package fi.yhdyspinta;

import org.jspecify.annotations.NullMarked;
