package io.portmark.read.text;

import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.SourceText;
import java.util.Optional;

/**
 * Reads plain text in any encoding of {@link TextEncoding}. The byte order mark is no text. Messages never quote the content.
 */
public final class TextReader {
    /** One control character in a hundred: more than a damaged text has. */
    private static final int CONTROLS_PER_CHARACTER = 100;

    private static final String BINARY =
            "this is no text: it holds control characters as binary files do; give the record as plain text";

    /** The text, or why there is none. */
    public ReadResult read(String name, byte[] bytes) {
        Optional<TextEncoding.Decoded> decoded = TextEncoding.decode(bytes);
        if (decoded.isEmpty()) {
            return new ReadResult.Unreadable(name, Reason.DAMAGED, damaged(TextEncoding.marked(bytes)));
        }
        return judge(name, decoded.get().text());
    }

    private static ReadResult judge(String name, String text) {
        if (text.chars().allMatch(TextReader::isBlank)) {
            String detail = text.isEmpty() ? "the file is empty" : "the file holds white space only";
            return new ReadResult.Unreadable(name, Reason.NO_TEXT, detail + "; look for the record's text elsewhere");
        }
        long controls = text.chars().filter(TextReader::isControl).count();
        if (controls * CONTROLS_PER_CHARACTER > text.length()) {
            return new ReadResult.Unreadable(name, Reason.UNSUPPORTED, BINARY);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return new ReadResult.Unreadable(name, Reason.DAMAGED, holdsNul(text, nul));
        }
        return new ReadResult.Opened(new SourceText(name, text));
    }

    private static String holdsNul(String text, int nul) {
        long line = text.substring(0, nul).chars().filter(c -> c == '\n').count() + 1;
        return "a NUL character stands in line %d, where no text has one: the file was damaged on its way; get it again"
                .formatted(line);
    }

    private static String damaged(Optional<TextEncoding> marked) {
        String encoding = marked.map(found -> found.charset().name()).orElse("plain text");
        return "the file says that it is %s and holds bytes that are not; get it again, or save it as UTF-8"
                .formatted(encoding);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Control characters that no text needs; form feeds and the like part pages. */
    private static boolean isControl(int c) {
        boolean parting = Character.isWhitespace(c) || c == '\u0085' || c == '\u001a' || c == '\u001b';
        return Character.isISOControl(c) && !parting;
    }
}
