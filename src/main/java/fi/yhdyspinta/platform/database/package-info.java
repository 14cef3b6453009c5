/**
 * The database: the embedded PostgreSQL or a server, its two roles, and the tenant that
 * every transaction carries.
 */
@NullMarked
package fi.yhdyspinta.platform.database;

import org.jspecify.annotations.NullMarked;
