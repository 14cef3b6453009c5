package fi.yhdyspinta.tray.service;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the county sets of its services, as typed. */
public record ServiceSettingsForm(String months, String weekly) {

    public ServiceSettingsForm(@Nullable String months, @Nullable String weekly) {
        this.months = Objects.requireNonNullElse(months, "");
        this.weekly = Objects.requireNonNullElse(weekly, "");
    }

    static ServiceSettingsForm of(ServiceSettings known) {
        return new ServiceSettingsForm(String.valueOf(known.staleMonths()), String.valueOf(known.weekly()));
    }

    public boolean isWeekly() {
        return "true".equals(this.weekly);
    }

    Map<String, String> problems() {
        return ServicesForm.months(this.months) == null ? Map.of("months", "tray.service.settings.months.wrong")
                : Map.of();
    }

    ServiceSettings toSettings() {
        return new ServiceSettings(Objects.requireNonNull(ServicesForm.months(this.months)), isWeekly());
    }

}
