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

    private static long cpu(ProcessHandle process) {
        var stat = read(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field = 11; field <= 14; field++) {
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
