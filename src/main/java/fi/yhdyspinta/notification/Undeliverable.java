package fi.yhdyspinta.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses at which no mail arrives (toimimattomat osoitteet): the receiver's server has
 * refused them for good, or somebody has said so. Who may say so is the caller's to know.
 */
@Component
public class Undeliverable {

    private final UndeliverableStore addresses;

    private final Clock clock;

    Undeliverable(UndeliverableStore addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Those among the addresses, in small letters, at which no mail arrives. */
    @Transactional(readOnly = true)
    public Set<String> findAmong(Collection<String> addresses) {
        return this.addresses.findAmong(addresses.stream().map(Undeliverable::bare).collect(Collectors.toSet()));
    }

    @Transactional(readOnly = true)
    public boolean contains(String address) {
        return !findAmong(List.of(address)).isEmpty();
    }

    /** Somebody has told that mail to it comes back. */
    @Transactional
    public void mark(String address) {
        this.addresses.insert(bare(address), "TOLD", this.clock.instant());
    }

    /** Mail arrives there again. */
    @Transactional
    public void clear(String address) {
        this.addresses.delete(bare(address));
    }

    /** The address as it is compared: upper and lower case are the same. */
    public static String bare(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

}
