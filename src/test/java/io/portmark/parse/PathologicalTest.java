package io.portmark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.SourceText;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One attack a case, some hundred thousand characters each, with a small stack. Linear work takes seconds at most on any machine; what a pattern or
 * a look-ahead would make quadratic takes hours, so the limit is generous and still tells them apart.
 */
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long SMALL_STACK = 256 * 1024;
    private static final int LINES = 30_000;
    private static final String HEAD = "UNCLAS SECTION 01 OF 02 ALMATY 004285\n";

    private static Document parse(String text) {
        FutureTask<Document> task = new FutureTask<>(() -> new Parser().parse(new SourceText("attack", text)));
        Thread thread = new Thread(null, task, "attack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Blanks before a digit, brackets that never close, letters that could be letter-spaced: all would be looked at again and again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a|300000",
                "~ ~|300000",
                "1|300000",
                "(|300000",
                "[|300000",
                "[a](#)|300000",
                "~A ~|300000",
                "~ABC ~|300000",
                "~1. ~|300000",
                "~. 1~|300000",
                "~\" ~|300000",
                "~- ~|300000",
                "~Ref A and B, ~|300000",
                "~E.O. 12958: N/A TAGS: A ~|300000"
            })
    void aLongLine(String piece, int times) {
        assertThat(parse(piece.repeat(times / piece.length()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~TAGS: ~|~PGOV (A) ~",
                "~E.O. 12958: ~|~08/18/2015 ~",
                "~E.O. 12958: ~|~(AAAA ~",
                "~SUBJECT: ~|~x ~",
                "~REF: ~|~A. STATE 1 ~",
                "~Classified By: ~|~x, ~"
            })
    void aHeaderFieldWithoutEnd(String field, String piece) {
        Document document = parse(HEAD + field + piece.repeat(LINES));
        assertThat(document.header()).allMatch(line -> line.text().length() < 1_000);
    }

    /** A look-ahead over blank lines, over lines of the same kind, or back to the beginning would be quadratic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~",
                "~ ~",
                "line of text",
                "1. (C) A.",
                "~Heading Here~",
                "----------",
                "# a",
                "ORDWAY",
                "-- (U) b.",
                "a. (U) b.",
                "ALMATY 00004285  002 OF 006",
                "UNCLAS SECTION 01 OF 02 ALMATY 004285",
                "AMEMBASSY LIMA",
                "TAGS: PGOV",
                "SUBJECT: X",
                "Identifier: X",
                "This record is a partial extract of the original cable.",
                "O 131044Z JUL 09",
                "FM AMEMBASSY ASTANA"
            })
    void thirtyThousandLines(String line) {
        assertThat(parse((line + "\n").repeat(LINES))).isNotNull();
        assertThat(parse(HEAD + "1. (C) A.\n\n" + (line + "\n\n").repeat(50_000)))
                .isNotNull();
    }

    /** Each would be a call inside the one before. */
    @Test
    void thirtyThousandParagraphsOnALine() {
        assertThat(parse("1. (C) A. ".repeat(LINES)).paragraphs()).hasSize(LINES);
        assertThat(parse("1. (U) A. (C) B. ".repeat(LINES)).portions()).isNotEmpty();
    }
}
