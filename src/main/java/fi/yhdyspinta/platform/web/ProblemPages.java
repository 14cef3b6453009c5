package fi.yhdyspinta.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person sees when something fails: what happened, in plain words, what to do, and
 * every text that was being sent, so that nothing typed is lost.
 */
@ControllerAdvice
public class ProblemPages {

    private static final Pattern THING = Pattern.compile("^/.*/[0-9a-f-]{36}");

    private static final Pattern NOT_WRITTEN = Pattern.compile("[0-9a-f-]{36}|[A-Z_]+|\\d*|true|false");

    /** The name of a field that nobody sees again once it is typed. */
    private static final String SECRET = "secret";

    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "notFound", request, "");
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request) {
        if (request.getUserPrincipal() == null && request.getMethod().equals("GET")) {
            return new ModelAndView(
                    "redirect:/sign-in?to=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        }
        return page(HttpStatus.FORBIDDEN, "forbidden", request, "");
    }

    /** The page leads to the thing itself, whose address stands in that of the deed. */
    @ExceptionHandler(Overtaken.class)
    ModelAndView overtaken(HttpServletRequest request) {
        var thing = THING.matcher(request.getRequestURI());
        return page(HttpStatus.CONFLICT, "overtaken", request, "").addObject("see", thing.find() ? thing.group() : "");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", request, "");
    }

    /**
     * Something of the wrong form: in the address nothing stands there, in a form it was
     * mistyped.
     */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? notFound(request)
                : page(HttpStatus.BAD_REQUEST, "badRequest", request, "");
    }

    @ExceptionHandler({ HttpMessageNotReadableException.class, MultipartException.class })
    ModelAndView unreadable(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, "badRequest", request, "");
    }

    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView refusedByDatabase(DataIntegrityViolationException refused, HttpServletRequest request) {
        var reference = reference();
        log.warn("The database refused {} {} [{}]: {}", request.getMethod(), request.getRequestURI(), reference,
                refused.getMostSpecificCause().getMessage());
        return page(HttpStatus.CONFLICT, "conflict", request, reference);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception problem, HttpServletRequest request) throws Exception {
        if (problem instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            var key = response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) ? "notFound" : "badRequest";
            return page(response.getStatusCode(), key, request, "");
        }
        var reference = reference();
        log.error("{} {} failed [{}]", request.getMethod(), request.getRequestURI(), reference, problem);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "failed", request, reference);
    }

    /** The page of a problem, with the texts of the request that could not be kept. */
    public static ModelAndView page(HttpStatusCode status, String key, HttpServletRequest request, String reference) {
        var page = new ModelAndView("platform/problem");
        page.setStatus(status);
        page.addObject("key", "platform.problem." + key);
        page.addObject("reference", reference);
        page.addObject("kept", keptTexts(request));
        return page;
    }

    private static List<String> keptTexts(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return List.of();
        }
        return request.getParameterMap()
            .entrySet()
            .stream()
            .filter(field -> !field.getKey().startsWith("_") && !field.getKey().equals(SECRET))
            .map(Map.Entry::getValue)
            .flatMap(Arrays::stream)
            .filter(text -> !text.isBlank() && !NOT_WRITTEN.matcher(text).matches())
            .toList();
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String reference() {
        return Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

}
