package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminding providers of entries that have grown old (muistutukset). */
@Component
public class ProviderReminders {

    private final ReminderStore reminders;

    private final DetailsStore services;

    private final ServiceProviderStore providers;

    private final Addressees addressees;

    private final ServiceSettingStore settings;

    private final People people;

    private final ReminderMail mail;

    private final AuditTrail audit;

    private final Clock clock;

    ProviderReminders(ReminderStore reminders, DetailsStore services, ServiceProviderStore providers,
            Addressees addressees, ServiceSettingStore settings, People people, ReminderMail mail, AuditTrail audit,
            Clock clock) {
        this.reminders = reminders;
        this.services = services;
        this.providers = providers;
        this.addressees = addressees;
        this.settings = settings;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** How asking for a reminder ended. */
    enum Result {

        SENT, NOT_STALE, NO_ADDRESS, TOO_SOON;

        String key() {
            return "tray.service.remind." + name();
        }

    }

    /** A reminder that was sent, with the name of who sent it. */
    public record Sent(String to, String by, Instant at) {
    }

    /**
     * @throws Forbidden to others than the coordinator
     */
    @Transactional(readOnly = true)
    List<Sent> list(Actor actor, ServiceId service) {
        actor.require(Role.COORDINATOR);
        return this.reminders.list(service)
            .stream()
            .map(reminder -> new Sent(reminder.sentTo(),
                    this.people.find(reminder.sentBy()).map(Person::name).orElse(""), reminder.sentAt()))
            .toList();
    }

    /**
     * Reminds the provider of a service, once in thirty days.
     * @param asked months without a change after which the entry is old; null for what
     * the county has set
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when there is no such service
     */
    @Transactional
    Result remind(Actor actor, ServiceId id, @Nullable Integer asked) {
        actor.require(Role.COORDINATOR);
        if (!this.services.lock(id)) {
            throw new NotFound("No such service");
        }
        var service = this.services.find(id).orElseThrow();
        var now = this.clock.instant();
        int months = asked == null ? this.settings.get().staleMonths() : asked;
        var modified = service.modifiedAt();
        if (modified == null || service.goneAt() != null || !modified.isBefore(Search.staleBefore(now, months))) {
            return Result.NOT_STALE;
        }
        if (this.reminders.list(id).stream().anyMatch(reminder -> reminder.isRecent(now))) {
            return Result.TOO_SOON;
        }
        var addressee = this.addressees.get(this.providers.get(service.providerId()));
        var email = addressee.email();
        if (email == null) {
            return Result.NO_ADDRESS;
        }
        var reminder = new Reminder(ReminderId.next(), email, actor.person(), now);
        this.reminders.insert(actor.county(), id, reminder);
        this.mail.write(actor.county(), reminder, service, modified, addressee.language());
        this.audit.record(actor, ServiceAudit.SERVICE_PROVIDER_REMINDED, id);
        return Result.SENT;
    }

}
