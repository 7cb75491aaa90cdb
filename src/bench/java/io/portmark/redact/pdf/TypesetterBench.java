package io.portmark.redact.pdf;

import com.sun.management.OperatingSystemMXBean;
import io.portmark.decide.ReleasedText;
import io.portmark.testing.SampleReleases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Pages that the PDF writer sets in a second of CPU time, warm: median of seven rounds, time of all threads of the process, so that
 * the compiler and the collector count too.
 */
public final class TypesetterBench {
    private static final int WARM_UPS = 2000;
    private static final int ROUNDS = 7;
    private static final double ROUND_SECONDS = 2;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TypesetterBench() {}

    /** Prints a line for a cable of five pages and one for a record of many. */
    public static void main(String[] arguments) throws IOException {
        measure("cable", SampleReleases.part(), WARM_UPS);
        measure("long record", StressReleases.longRecord(), WARM_UPS / 10);
    }

    private static void measure(String name, ReleasedText release, int warmUps) throws IOException {
        int pages = pages(release);
        PdfWriter writer = new PdfWriter();
        for (int i = 0; i < warmUps; i++) {
            writer.write(release, OutputStream.nullOutputStream());
        }
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = pages * documentsASecond(writer, release);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%s, %d pages: %.0f pages a CPU second (%.0f to %.0f)%n",
                name,
                pages,
                rates[ROUNDS / 2],
                rates[0],
                rates[ROUNDS - 1]);
    }

    private static double documentsASecond(PdfWriter writer, ReleasedText release) throws IOException {
        long start = PROCESS.getProcessCpuTime();
        int documents = 0;
        double seconds;
        do {
            writer.write(release, OutputStream.nullOutputStream());
            documents++;
            seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
        } while (seconds < ROUND_SECONDS);
        return documents / seconds;
    }

    private static int pages(ReleasedText release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(release, out);
        return out.toString(StandardCharsets.ISO_8859_1).split("/Type /Page\n", -1).length - 1;
    }
}
