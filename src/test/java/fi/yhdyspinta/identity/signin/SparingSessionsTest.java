package fi.yhdyspinta.identity.signin;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;

import static org.assertj.core.api.Assertions.assertThat;

class SparingSessionsTest {

    private final Database database = new Database();

    private final SparingSessions sessions = new SparingSessions(this.database);

    private final SessionRepositoryFilter<SparingSession> filter = new SessionRepositoryFilter<>(this.sessions);

    private @Nullable Cookie cookie;

    @Test
    void readingAPageAsksOnceAndWritesNothing() throws Exception {
        request(begin -> begin.getSession().setAttribute("name", "Aino"));
        this.database.forget();

        request(page -> assertThat(page.getSession().getAttribute("name")).isEqualTo("Aino"));

        assertThat(this.database.asked).isEqualTo(1);
        assertThat(this.database.written).isZero();
    }

    @Test
    void whatIsPutInTheSessionIsWritten() throws Exception {
        request(HttpServletRequest::getSession);
        request(page -> page.getSession().setAttribute("name", "Aino"));

        request(page -> assertThat(page.getSession().getAttribute("name")).isEqualTo("Aino"));
    }

    @Test
    void timeOfLastUseIsWrittenOnceAMinute() throws Exception {
        request(HttpServletRequest::getSession);
        var id = this.database.only().getId();
        this.database.age(id, Duration.ofMinutes(2));
        this.database.forget();

        request(HttpServletRequest::getSession);
        request(HttpServletRequest::getSession);

        assertThat(this.database.written).isEqualTo(1);
        assertThat(this.database.only().getLastAccessedTime()).isAfter(Instant.now().minusSeconds(30));
    }

    @Test
    void endedSessionIsGoneForTheNextRequestOfTheSameThread() throws Exception {
        request(HttpServletRequest::getSession);
        request(HttpServletRequest::getSession);
        this.database.deleteById(this.database.only().getId());

        request(page -> assertThat(page.getSession(false)).isNull());
    }

    @Test
    void endedInTheRequestItIsGoneFromTheRequest() throws Exception {
        request(HttpServletRequest::getSession);

        request(page -> {
            page.getSession().invalidate();
            assertThat(page.getSession(false)).isNull();
        });

        request(page -> assertThat(page.getSession(false)).isNull());
    }

    private void request(Consumer<HttpServletRequest> work) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        var response = new MockHttpServletResponse();
        if (this.cookie != null) {
            request.setCookies(this.cookie);
        }
        FilterChain chain = (asked, answered) -> work.accept((HttpServletRequest) asked);
        new SessionMemory().doFilter(request, response,
                (asked, answered) -> this.filter.doFilter(asked, answered, chain));
        if (response.getCookie("SESSION") != null) {
            this.cookie = response.getCookie("SESSION");
        }
    }

    /** Counts what it is asked. */
    private static final class Database extends MapSessionRepository {

        private final ConcurrentHashMap<String, Session> rows;

        private int asked;

        private int written;

        Database() {
            this(new ConcurrentHashMap<>());
        }

        private Database(ConcurrentHashMap<String, Session> rows) {
            super(rows);
            this.rows = rows;
        }

        void forget() {
            this.asked = 0;
            this.written = 0;
        }

        Session only() {
            return this.rows.values().iterator().next();
        }

        void age(String id, Duration by) {
            var aged = new MapSession(this.rows.get(id));
            aged.setLastAccessedTime(Instant.now().minus(by));
            this.rows.put(id, aged);
        }

        @Override
        public void save(MapSession session) {
            this.written++;
            super.save(session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            this.asked++;
            return super.findById(id);
        }

    }

}
