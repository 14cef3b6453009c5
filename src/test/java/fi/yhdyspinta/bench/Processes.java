package fi.yhdyspinta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes have used, as Linux counts it. */
public final class Processes {

    private static final long MICROSECONDS_PER_TICK = 10_000;

    private Processes() {
    }

    /**
     * User and system time in microseconds of a process, all it has started and all that
     * has ended below it.
     */
    public static long cpuOfTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).mapToLong(Processes::cpu).sum();
    }

    /** Microseconds of those threads of one process whose name holds the text. */
    static long cpuOfThreads(ProcessHandle process, String name) throws IOException {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.map(thread -> read(thread.resolve("stat")))
                .filter(stat -> stat.contains(name))
                .mapToLong(stat -> microseconds(stat, 12))
                .sum();
        }
    }

    private static long cpu(ProcessHandle process) {
        var stat = read(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        return stat.isEmpty() ? 0 : microseconds(stat, 14);
    }

    /** User and system time; up to the last field also that of children that ended. */
    private static long microseconds(String stat, int last) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = 11; field <= last; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * MICROSECONDS_PER_TICK;
    }

    /** Memory in use now, in KiB. */
    public static long residentKilobytes(ProcessHandle process) {
        return read(Path.of("/proc", String.valueOf(process.pid()), "status")).lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (NoSuchFileException ended) {
            return "";
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
