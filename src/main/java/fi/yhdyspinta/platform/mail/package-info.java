/**
 * What a module hands over when it wants a mail sent; the notification module carries it.
 */
@NullMarked
package fi.yhdyspinta.platform.mail;

import org.jspecify.annotations.NullMarked;
