/**
 * Live pages: what is committed on one node is seen by every reader on every node,
 * through PostgreSQL's NOTIFY, which carries ids only, and server-sent events.
 */
@NullMarked
package fi.yhdyspinta.platform.live;

import org.jspecify.annotations.NullMarked;
