package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * A service as its page shows it.
 *
 * @param addressee the organisation of the register, and the address to the coordinator
 * @param municipalities those of its area that lie in the county
 * @param elsewhere how many more there are in other counties
 * @param plan the process whose goals are shown; null when there are none
 * @param goals those of the plan that it is not linked to
 * @param suggestions goals that it may serve; to the coordinator
 * @param reminders those that have been sent; to the coordinator
 */
public record ServicePage(Details service, Provider provider, Addressee addressee, List<Municipality> municipalities,
        int elsewhere, List<GoalLinks.Linked> links, @Nullable ProcessId plan, List<Goal> goals,
        List<Suggestion> suggestions, List<ProviderReminders.Sent> reminders, boolean coordinator, int months,
        Instant now) {

    public ServicePage {
        municipalities = List.copyOf(municipalities);
        links = List.copyOf(links);
        goals = List.copyOf(goals);
        suggestions = List.copyOf(suggestions);
        reminders = List.copyOf(reminders);
    }

    /** Whether the source has not changed it for so many months. */
    public boolean isStale() {
        var modified = this.service.modifiedAt();
        return modified != null && modified.isBefore(Search.staleBefore(this.now, this.months));
    }

    /** Whether thirty days have passed since the last reminder. */
    public boolean isReminderDue() {
        return this.reminders.stream().noneMatch(sent -> this.now.isBefore(sent.at().plus(Reminder.PAUSE)));
    }

}
