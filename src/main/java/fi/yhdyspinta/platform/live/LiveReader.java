package fi.yhdyspinta.platform.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser that follows a topic. Writes never wait: what the network does not take at
 * once stands in a short queue, and a reader whose queue is full is let go, to come back
 * and ask for what it missed. No thread is held between messages.
 */
class LiveReader implements WriteListener, AsyncListener {

    private static final Logger log = LoggerFactory.getLogger(LiveReader.class);

    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MOST_WAITING = 256 * 1024;

    /**
     * Holds a usual message whole: the server cuts longer ones into pieces of this size.
     */
    private static final int BUFFER = 4096;

    private static final byte[] GREETING = "retry: 1500\n: welcome\n\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] BEAT = ": beat\n\n".getBytes(StandardCharsets.UTF_8);

    private final String owner;

    private final String variant;

    private final Queue<byte[]> waiting = new ArrayDeque<>();

    private long seen;

    private int waitingBytes;

    private boolean unflushed;

    private boolean ending;

    private boolean ended;

    private Runnable leave = () -> {
    };

    private @Nullable AsyncContext connection;

    private @Nullable ServletOutputStream out;

    LiveReader(String owner, String variant, long seen) {
        this.owner = owner;
        this.variant = variant;
        this.seen = seen;
    }

    String owner() {
        return this.owner;
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
     * then on writes straight to the connection.
     */
    void start(HttpServletRequest request, HttpServletResponse response, Runnable leaving) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setBufferSize(BUFFER);
        response.flushBuffer();
        this.leave = leaving;
        this.waiting.add(GREETING);
        this.connection = unwrap(request).startAsync();
        this.connection.setTimeout(0);
        this.connection.addListener(this);
        var stream = unwrap(response).getOutputStream();
        stream.setWriteListener(this);
    }

    /** Sends a parcel unless the reader has seen it. */
    synchronized void send(LiveParcel parcel) {
        if (parcel.revision() > this.seen) {
            this.seen = parcel.revision();
            enqueue(parcel.bytes());
        }
    }

    synchronized void beat() {
        if (this.waiting.isEmpty()) {
            enqueue(BEAT);
        }
    }

    /** Lets the reader go once everything is written. */
    synchronized void end() {
        this.ending = true;
        drain();
    }

    @Override
    public void onWritePossible() throws IOException {
        synchronized (this) {
            if (this.out == null && this.connection != null) {
                this.out = this.connection.getResponse().getOutputStream();
            }
            drain();
        }
    }

    @Override
    public void onError(Throwable broken) {
        finish();
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
        else {
            drain();
        }
    }

    private void drain() {
        var open = this.out;
        if (open == null || this.ended) {
            return;
        }
        try {
            while (open.isReady() && (this.unflushed || !this.waiting.isEmpty())) {
                writeNext(open);
            }
            if (this.ending && !this.unflushed && this.waiting.isEmpty() && open.isReady()) {
                finish();
            }
        }
        catch (IOException | IllegalStateException broken) {
            finish();
        }
    }

    /** Everything that waits is written before it is flushed, in one go when it fits. */
    private void writeNext(ServletOutputStream open) throws IOException {
        var next = this.waiting.poll();
        if (next == null) {
            this.unflushed = false;
            open.flush();
            return;
        }
        this.unflushed = true;
        this.waitingBytes = Math.max(0, this.waitingBytes - next.length);
        open.write(next);
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

    private static ServletResponse unwrap(ServletResponse response) {
        return response instanceof ServletResponseWrapper wrapper ? unwrap(wrapper.getResponse()) : response;
    }

}
