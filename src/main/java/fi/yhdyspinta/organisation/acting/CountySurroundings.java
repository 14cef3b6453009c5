package fi.yhdyspinta.organisation.acting;

import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.database.Kept;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Surroundings;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells the frame of a page in which county it stands and who reads it. */
@Component
class CountySurroundings implements Surroundings {

    private static final int KEPT_AT_HAND = 2_000;

    private record Reader(PersonId person, @Nullable Actor actor, Language language) {
    }

    private final Kept<Reader, Optional<Frame.User>> kept;

    private final ActingFor acting;

    private final Readers readers;

    CountySurroundings(Editions editions, ActingFor acting, Readers readers) {
        this.kept = new Kept<>(editions, KEPT_AT_HAND);
        this.acting = acting;
        this.readers = readers;
    }

    @Override
    public Optional<Frame.Place> place(HttpServletRequest request) {
        return CountyFilter.countyOf(request)
            .map(county -> new Frame.Place(county.path(), county.name(), county.terminology().word()));
    }

    @Override
    public Optional<Frame.User> user(HttpServletRequest request) {
        return SignedIn.current()
            .map(person -> new Reader(person, this.acting.find(request).orElse(null),
                    Language.of(RequestContextUtils.getLocale(request))))
            .flatMap(reader -> this.kept.get(reader,
                    () -> this.readers.find(reader.person(), reader.actor(), reader.language())));
    }

}
