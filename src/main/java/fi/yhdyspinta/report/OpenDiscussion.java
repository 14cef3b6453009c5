package fi.yhdyspinta.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How the comments on the draft of a summary stand (kommentointi).
 *
 * @param until the last day on which comments are taken, null when they are not
 * @param unanswered how many comments the county has not answered
 */
public record OpenDiscussion(@Nullable LocalDate until, int unanswered) {
}
