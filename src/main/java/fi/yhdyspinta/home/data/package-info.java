/**
 * What is kept about a person, for that person: reading it, taking it along and having it
 * erased (EU 2016/679 art. 15, 17 and 20).
 */
@NullMarked
package fi.yhdyspinta.home.data;

import org.jspecify.annotations.NullMarked;
