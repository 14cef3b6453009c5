package fi.yhdyspinta.tray.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Which services are linked to which goal at a time, as ticked and chosen.
 *
 * @param service ids of those ticked
 * @param to id of the goal
 */
public record LinkingForm(List<String> service, String to) {

    static final LinkingForm EMPTY = new LinkingForm(null, null);

    public LinkingForm(@Nullable List<String> service, @Nullable String to) {
        this.service = service == null ? List.of() : List.copyOf(service);
        this.to = Objects.requireNonNullElse(to, "");
    }

    public boolean isTicked(ServiceId id) {
        return this.service.contains(id.toString());
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.service.isEmpty()) {
            problems.put("services", "tray.service.linkMany.none");
        }
        if (this.to.isBlank()) {
            problems.put("to", "tray.service.linkMany.goal");
        }
        return problems;
    }

    List<ServiceId> services() {
        return this.service.stream().map(ServiceId::of).toList();
    }

    GoalId goal() {
        return GoalId.of(this.to);
    }

}
