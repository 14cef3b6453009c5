package fi.yhdyspinta.organisation.acting;

import java.util.Optional;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Surroundings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells the frame of a page in which county it stands and who reads it. */
@Component
class CountySurroundings implements Surroundings {

    private final ActingFor acting;

    private final Readers readers;

    CountySurroundings(ActingFor acting, Readers readers) {
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
            .flatMap(person -> this.readers.find(person, this.acting.find(request).orElse(null),
                    Language.of(RequestContextUtils.getLocale(request))));
    }

}
