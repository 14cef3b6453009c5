/** The municipality card: what the figures say of one municipality (kuntakortti). */
@NullMarked
package fi.yhdyspinta.indicator.card;

import org.jspecify.annotations.NullMarked;
