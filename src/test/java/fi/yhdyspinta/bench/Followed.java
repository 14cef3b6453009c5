package fi.yhdyspinta.bench;

import java.io.IOException;
import java.util.List;

/** Servers that hand what somebody writes to many who follow: ours, or the reference. */
interface Followed extends AutoCloseable {

    /** Where one may follow; readers are shared out evenly. */
    List<Integer> ports();

    /** The request with which a browser follows. */
    String follow() throws IOException, InterruptedException;

    void write(int number, String text) throws IOException, InterruptedException;

    /** Microseconds of all processes together, a database included. */
    long cpu() throws IOException;

    /**
     * Of that, what went into compiling methods: a server that runs for weeks has done
     * that.
     */
    default long compilerCpu() throws IOException {
        return 0;
    }

    /** Memory of the largest process, a database apart. */
    double megabytes();

    @Override
    void close() throws InterruptedException;

}
