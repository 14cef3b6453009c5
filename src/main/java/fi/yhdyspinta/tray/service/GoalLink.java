package fi.yhdyspinta.tray.service;

import java.time.Instant;

import fi.yhdyspinta.plan.GoalId;

/** That a service is known to serve a goal (palvelu kytketty tavoitteeseen). */
record GoalLink(GoalLinkId id, GoalId goal, Instant linkedAt) {
}
