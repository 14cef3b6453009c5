package fi.yhdyspinta.platform.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser that follows a topic. Writes never wait: what the network does not take at
 * once stands in a short queue, and a reader whose queue is full is let go, to come back
 * and ask for what it missed. No thread is held between messages.
 */
class LiveReader implements AsyncListener, Callback {

    private static final Logger log = LoggerFactory.getLogger(LiveReader.class);

    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MOST_WAITING = 256 * 1024;

    private static final byte[] GREETING = "retry: 1500\n: welcome\n\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BEAT = ": beat\n\n".getBytes(StandardCharsets.UTF_8);

    private final String owner;

    private final @Nullable String visit;

    private final String variant;

    private final Queue<byte[]> waiting = new ArrayDeque<>();

    private long seen;

    private int waitingBytes;

    private boolean writing;

    private boolean ending;

    private boolean ended;

    private Runnable leave = () -> {
    };

    private @Nullable AsyncContext connection;

    private @Nullable Response out;

    /**
     * @param visit the session of one who has signed in
     */
    LiveReader(String owner, @Nullable String visit, String variant, long seen) {
        this.owner = owner;
        this.visit = visit;
        this.variant = variant;
        this.seen = seen;
    }

    String owner() {
        return this.owner;
    }

    Optional<String> visit() {
        return Optional.ofNullable(this.visit);
    }

    String variant() {
        return this.variant;
    }

    synchronized long seen() {
        return this.seen;
    }

    synchronized boolean hasEnded() {
        return this.ended;
    }

    /**
     * Sends the head through the filters, so that they have done their part, and from
     * then on writes straight to the server's response, whose writes never wait.
     */
    void start(HttpServletRequest request, HttpServletResponse response, Runnable leaving) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        var own = unwrap(request);
        synchronized (this) {
            this.leave = leaving;
            this.connection = own.startAsync();
            this.connection.setTimeout(0);
            this.connection.addListener(this);
            this.out = ServletContextRequest.getServletContextRequest(own).getServletContextResponse();
            enqueue(GREETING);
            drain();
        }
    }

    /** Sends, in one write, the parcels that the reader has not seen. */
    synchronized void send(List<LiveParcel> parcels) {
        for (var parcel : parcels) {
            if (parcel.revision() > this.seen) {
                this.seen = parcel.revision();
                enqueue(parcel.bytes());
            }
        }
        drain();
    }

    synchronized void beat() {
        if (this.waiting.isEmpty()) {
            enqueue(BEAT);
            drain();
        }
    }

    /** Lets the reader go once everything is written. */
    synchronized void end() {
        this.ending = true;
        drain();
    }

    @Override
    public synchronized void succeeded() {
        this.writing = false;
        drain();
    }

    @Override
    public synchronized void failed(Throwable broken) {
        this.writing = false;
        finish();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        this.leave.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        finish();
    }

    @Override
    public void onError(AsyncEvent event) {
        finish();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing is started anew.
    }

    private void enqueue(byte[] message) {
        if (this.ended || this.ending) {
            return;
        }
        this.waiting.add(message);
        this.waitingBytes += message.length;
        if (this.waitingBytes > MOST_WAITING) {
            finish();
        }
    }

    /**
     * Everything that waits goes out in one write; while one is under way the rest waits.
     */
    private void drain() {
        var open = this.out;
        if (open == null || this.ended || this.writing) {
            return;
        }
        if (!this.waiting.isEmpty()) {
            this.writing = true;
            open.write(false, takeAll(), this);
        }
        else if (this.ending) {
            finish();
        }
    }

    private ByteBuffer takeAll() {
        var first = this.waiting.remove();
        if (this.waiting.isEmpty()) {
            this.waitingBytes = 0;
            return ByteBuffer.wrap(first);
        }
        var all = ByteBuffer.allocate(this.waitingBytes).put(first);
        this.waiting.forEach(all::put);
        this.waiting.clear();
        this.waitingBytes = 0;
        return all.flip();
    }

    private synchronized void finish() {
        if (this.ended) {
            return;
        }
        this.ended = true;
        this.waiting.clear();
        this.leave.run();
        if (this.connection != null) {
            try {
                this.connection.complete();
            }
            catch (IllegalStateException alreadyOver) {
                log.trace("The connection had ended by itself");
            }
        }
    }

    private static ServletRequest unwrap(ServletRequest request) {
        return request instanceof ServletRequestWrapper wrapper ? unwrap(wrapper.getRequest()) : request;
    }

}
