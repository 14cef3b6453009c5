package fi.yhdyspinta.platform.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Asked of the modules above: where a request stands and who makes it. */
public interface Surroundings {

    Optional<Frame.Place> place(HttpServletRequest request);

    Optional<Frame.User> user(HttpServletRequest request);

}
