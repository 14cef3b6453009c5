/**
 * Reforms of the administration that end offices and begin others (rakenneuudistukset):
 * facts that come with the product and that a county takes in.
 */
@NullMarked
package fi.yhdyspinta.organisation.reform;

import org.jspecify.annotations.NullMarked;
