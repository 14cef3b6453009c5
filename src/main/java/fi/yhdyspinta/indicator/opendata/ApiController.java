package fi.yhdyspinta.indicator.opendata;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What programs are answered: pages of any site may read it, anybody may keep it for a
 * while, and what goes wrong is told as RFC 9457 has it.
 */
@CrossOrigin(origins = "*", methods = { RequestMethod.GET, RequestMethod.HEAD }, exposedHeaders = HttpHeaders.ETAG)
abstract class ApiController {

    private static final Logger log = LoggerFactory.getLogger(ApiController.class);

    private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private static final String MINUTE = "60";

    @Autowired
    private Allowance allowance;

    @ModelAttribute
    void take(HttpServletRequest request) {
        this.allowance.take(request.getRemoteAddr());
    }

    static <T> ResponseEntity<T> open(T answer) {
        return ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(answer);
    }

    /**
     * A file, by the name that it is kept under.
     */
    static ResponseEntity<byte[]> open(byte[] file, String name) {
        return ResponseEntity.ok()
            .cacheControl(FOR_A_WHILE)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
            .body(file);
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<ProblemDetail> notFound() {
        return problem(HttpStatus.NOT_FOUND, "There is nothing of that key.");
    }

    @ExceptionHandler(WrongQuestion.class)
    ResponseEntity<ProblemDetail> wrongQuestion(WrongQuestion wrong) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? notFound()
                : problem(HttpStatus.BAD_REQUEST, "The parameter " + mismatch.getName() + " must be "
                        + wanted(mismatch.getParameter().nestedIfOptional().getNestedParameterType()) + ".");
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return type == Boolean.class || type == boolean.class ? "true or false" : "a whole number";
    }

    @ExceptionHandler(Allowance.TooMuch.class)
    ResponseEntity<ProblemDetail> tooMuch() {
        var problem = problem(HttpStatus.TOO_MANY_REQUESTS, "At most " + Allowance.MOST_PER_MINUTE
                + " requests a minute are answered to one address. Wait a minute.");
        return ResponseEntity.status(problem.getStatusCode())
            .headers(problem.getHeaders())
            .header(HttpHeaders.RETRY_AFTER, MINUTE)
            .body(problem.getBody());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> anythingElse(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return problem(response.getStatusCode(), "The request cannot be answered as it is.");
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), problem);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "This went wrong at our end.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String detail) {
        return ResponseEntity.status(status)
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(ProblemDetail.forStatusAndDetail(status, detail));
    }

}
