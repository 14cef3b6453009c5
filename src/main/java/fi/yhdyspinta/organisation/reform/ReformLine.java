package fi.yhdyspinta.organisation.reform;

import java.util.List;

import fi.yhdyspinta.organisation.Organisation;

/**
 * A reform beside what the register has of it.
 *
 * @param predecessors those that have ended by it while the register does not say so
 */
public record ReformLine(Reform reform, List<Organisation> predecessors) {
}
