package fi.yhdyspinta.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person of the current session, as the session keeps it: the id and nothing else.
 */
public record SignedIn(String personId) implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1;

    public PersonId person() {
        return PersonId.of(this.personId);
    }

    /** The person of this request, if anybody has signed in. */
    public static Optional<PersonId> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person()) : Optional.empty();
    }

    /**
     * @throws Forbidden when nobody has signed in
     */
    public static PersonId require() {
        return current().orElseThrow(() -> new Forbidden("Needs somebody who has signed in"));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return this.personId;
    }

}
