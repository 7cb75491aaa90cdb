package io.portmark.report.json;

import io.portmark.report.LedgerRecord;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the ledger of a release as JSON, and reads it back. */
public final class LedgerJson {
    private LedgerJson() {}

    /** Writes a ledger. The stream is flushed, not closed. */
    public static void write(LedgerRecord ledger, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> new LedgerWriter(json, ledger).write());
    }

    /** Reads a ledger that {@link #write} wrote. A file that is none is an answer that names every mistake. */
    public static LedgerReading read(byte[] bytes) {
        return LedgerReader.read(bytes);
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
