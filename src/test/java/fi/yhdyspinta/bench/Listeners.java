package fi.yhdyspinta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many readers of a stream on one thread. A message holds the moment it was sent as
 * "@@nanoseconds@@"; what arrives is counted by reader and moment.
 */
final class Listeners implements AutoCloseable {

    private static final int DIGITS = 19;

    private final Selector selector;

    private final List<SocketChannel> channels = new ArrayList<>();

    private final Map<Long, int[]> received = new HashMap<>();

    private final List<Long> latencies = new ArrayList<>();

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);

    private long bytes;

    private volatile boolean running = true;

    private volatile int answered;

    private volatile String refusal = "";

    private Thread reading;

    private static final class Reader {

        private final int number;

        private byte[] rest = new byte[0];

        private boolean answered;

        private Reader(int number) {
            this.number = number;
        }

    }

    Listeners() throws IOException {
        this.selector = Selector.open();
    }

    /**
     * Connects that many to the ports in turn and waits until all have been answered.
     */
    void connect(List<Integer> ports, String request, int count) throws IOException, InterruptedException {
        this.reading = Thread.ofPlatform().daemon().name("listeners").start(this::read);
        for (int number = 0; number < count; number++) {
            var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", ports.get(number % ports.size())));
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            this.channels.add(channel);
            channel.register(this.selector, SelectionKey.OP_READ, new Reader(number));
            this.selector.wakeup();
        }
        for (int tries = 0; tries < 6000 && this.answered < count; tries++) {
            Thread.sleep(10);
        }
        if (!this.refusal.isEmpty()) {
            throw new IllegalStateException("A reader was refused: " + this.refusal);
        }
        if (this.answered < count) {
            throw new IllegalStateException("Only " + this.answered + " of " + count + " readers were answered");
        }
    }

    /** Begins to count anew. */
    synchronized void forget() {
        this.received.clear();
        this.latencies.clear();
        this.bytes = 0;
    }

    synchronized int deliveries() {
        return this.received.values().stream().mapToInt(each -> Arrays.stream(each).sum()).sum();
    }

    synchronized long bytes() {
        return this.bytes;
    }

    /** Readers that did not get a message that was sent. */
    synchronized int missing(List<Long> sent) {
        return sent.stream()
            .mapToInt(moment -> (int) Arrays.stream(this.received.getOrDefault(moment, new int[this.channels.size()]))
                .filter(times -> times == 0)
                .count())
            .sum();
    }

    synchronized int doubled() {
        return this.received.values()
            .stream()
            .mapToInt(each -> Arrays.stream(each).filter(times -> times > 1).map(times -> times - 1).sum())
            .sum();
    }

    /** Milliseconds within which that share of the deliveries came. */
    synchronized double latency(double share) {
        var sorted = this.latencies.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * share)) / 1e6;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        this.running = false;
        this.selector.wakeup();
        if (this.reading != null) {
            this.reading.join();
        }
        for (var channel : this.channels) {
            channel.close();
        }
        this.selector.close();
    }

    private void read() {
        try {
            while (this.running) {
                this.selector.select(key -> take(key), 200);
            }
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void take(SelectionKey key) {
        try {
            this.buffer.clear();
            if (((SocketChannel) key.channel()).read(this.buffer) < 0) {
                key.cancel();
                return;
            }
            this.buffer.flip();
            search((Reader) key.attachment());
        }
        catch (IOException lost) {
            key.cancel();
        }
    }

    private synchronized void search(Reader reader) {
        if (!reader.answered) {
            reader.answered = true;
            this.answered++;
            this.refusal = refusal();
        }
        this.bytes += this.buffer.remaining();
        var bytes = Arrays.copyOf(reader.rest, reader.rest.length + this.buffer.remaining());
        this.buffer.get(bytes, reader.rest.length, this.buffer.remaining());
        int at = 0;
        for (; at + DIGITS + 4 <= bytes.length; at++) {
            if (bytes[at] == '@' && bytes[at + 1] == '@' && bytes[at + DIGITS + 2] == '@') {
                count(reader, Long.parseLong(new String(bytes, at + 2, DIGITS, StandardCharsets.US_ASCII)));
                at += DIGITS + 3;
            }
        }
        reader.rest = Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
    }

    private String refusal() {
        var head = StandardCharsets.ISO_8859_1.decode(this.buffer.duplicate()).toString();
        return head.startsWith("HTTP/1.1 200") ? this.refusal : head.substring(0, Math.min(head.length(), 400));
    }

    private void count(Reader reader, long moment) {
        var times = this.received.computeIfAbsent(moment, unused -> new int[this.channels.size()]);
        times[reader.number]++;
        if (times[reader.number] == 1) {
            this.latencies.add(System.nanoTime() - moment);
        }
    }

    /** The text that marks a message sent now. */
    static String mark(long moment) {
        return "@@" + String.format("%019d", moment) + "@@";
    }

}
