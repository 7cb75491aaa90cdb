package io.portmark.cli;

import io.portmark.document.Dialect;
import io.portmark.document.Limits;
import io.portmark.pipeline.CheckSettings;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are judged and what may be spent on one. */
final class JudgeOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which markings are judged (default: today).")
    private @Nullable String asOf;

    @Option(
            names = "--allow-as-of",
            description = "Allow a day after today, or before a record's date of origin (RLS-22).")
    private boolean allowAsOf;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "auto, telegram, document or cui (default: ${DEFAULT-VALUE}).")
    private String dialect = "auto";

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Refuse documents larger than this (default: 67108864).")
    private long maxBytes = Limits.DEFAULT.maxBytes();

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            description = "Give up on a document after this (default: 60).")
    private long maxSeconds = Limits.DEFAULT.maxTime().toSeconds();

    /** The settings, or a usage error that says what was expected. */
    CheckSettings settings(LocalDate today) {
        Dialect asked = Dialect.ofSymbol(dialect)
                .orElseThrow(() -> new UsageException("--dialect: expected auto, telegram, document or cui"));
        if (maxBytes < 1 || maxSeconds < 1) {
            throw new UsageException("--max-bytes and --max-time: expected a number of at least 1");
        }
        Limits limits = new Limits(
                maxBytes, Limits.DEFAULT.maxPages(), Limits.DEFAULT.maxDepth(), Duration.ofSeconds(maxSeconds));
        return new CheckSettings(asOf == null ? today : date(asOf), today, allowAsOf, limits, asked);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--as-of: expected a date such as 2026-11-22");
        }
    }
}
