package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.organisation.County;
import org.jspecify.annotations.Nullable;

/**
 * A county and where its staff sign in.
 *
 * @param provider null when none has been set
 */
public record CountyProvider(County county, @Nullable WorkAccountProvider provider) {

    /** The message key of how it stands. */
    public String stateKey() {
        return "home.workAccounts.state." + state();
    }

    /** The look of how it stands. */
    public String look() {
        return switch (state()) {
            case "ON" -> "done";
            case "OFF" -> "closed";
            default -> "none";
        };
    }

    private String state() {
        if (this.provider == null) {
            return "NONE";
        }
        return this.provider.active() ? "ON" : "OFF";
    }

}
