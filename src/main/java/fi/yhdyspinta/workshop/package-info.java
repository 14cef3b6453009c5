/**
 * Workshops (työpajat): live walls on which small groups write notes to a question, with
 * or without an account. Announces {@link fi.yhdyspinta.workshop.NotePosted} and
 * {@link fi.yhdyspinta.workshop.WallClosed}. Leans on organisation and meeting.
 */
@ApplicationModule(allowedDependencies = { "organisation", "identity", "meeting" })
@NullMarked
package fi.yhdyspinta.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
