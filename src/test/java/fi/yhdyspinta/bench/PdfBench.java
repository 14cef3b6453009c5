package fi.yhdyspinta.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

import fi.yhdyspinta.platform.document.Document;
import fi.yhdyspinta.platform.document.DocxWriter;
import fi.yhdyspinta.platform.document.ExampleReport;
import fi.yhdyspinta.platform.document.PdfWriter;

/**
 * Measures the thirty-page report as PDF: the first one of a fresh process, then the
 * median of warm ones. CPU time is that of the whole process, its compiler and collector
 * included. Prints one line of JSON.
 */
public final class PdfBench {

    private static final int WARM_UP = 15;

    private static final int ROUNDS = 15;

    private static final double CPU_GOAL_MS = 800;

    private static final int SIZE_GOAL = 400_000;

    private static final double FIRST_GOAL_MS = 3000;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final PdfWriter pdf = new PdfWriter();

    private PdfBench() {
    }

    public static void main(String[] arguments) {
        new PdfBench().run();
    }

    private void run() {
        Document report = ExampleReport.write();
        long begun = System.nanoTime();
        byte[] file = pdf.write(report);
        double first = milliseconds(System.nanoTime() - begun);
        double warm = median(report);
        double docx = docx(report);
        boolean met = warm <= CPU_GOAL_MS && file.length <= SIZE_GOAL && first <= FIRST_GOAL_MS;
        System.out.println(String.format(Locale.ROOT, """
                {"bench":"pdf","work":"30-page report, 29 tables and charts","ours":%.0f,"reference":null,"ratio":null,\
                "unit":"cpu_ms","goal":%.0f,"met":%b,"more":{"first_ms":%.0f,"first_goal_ms":%.0f,"bytes":%d,\
                "bytes_goal":%d,"docx_cpu_ms":%.0f,"rounds":%d}}""", warm, CPU_GOAL_MS, met, first, FIRST_GOAL_MS,
                file.length, SIZE_GOAL, docx, ROUNDS));
    }

    private double median(Document report) {
        for (int i = 0; i < WARM_UP; i++) {
            pdf.write(report);
        }
        var rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = process.getProcessCpuTime();
            pdf.write(report);
            rounds[i] = milliseconds(process.getProcessCpuTime() - begun);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private double docx(Document report) {
        var writer = new DocxWriter();
        writer.write(report);
        long begun = process.getProcessCpuTime();
        writer.write(report);
        return milliseconds(process.getProcessCpuTime() - begun);
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

}
