package fi.yhdyspinta.home.administration;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.County;

/**
 * How the installation does, without a word of what is in it (tekninen tila).
 *
 * @param java version of the Java that runs it
 * @param startedAt since when this node runs
 * @param schema version of the newest migration
 * @param sessions how many are signed in
 * @param waitingMails how many mails wait to be sent
 * @param failedMails how many have been given up
 * @param begun counties that have been taken into use
 */
public record TechnicalState(String java, Instant startedAt, String schema, int sessions, int waitingMails,
        int failedMails, List<County> begun) {
}
