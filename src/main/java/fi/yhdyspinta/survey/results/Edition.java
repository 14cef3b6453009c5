package fi.yhdyspinta.survey.results;

/**
 * Which count is read (laitos): the newest, which the coordinator sees, or the one told
 * to everybody else, which stands still so that nobody learns an answer from what changed
 * overnight.
 */
enum Edition {

    NEWEST, TOLD

}
