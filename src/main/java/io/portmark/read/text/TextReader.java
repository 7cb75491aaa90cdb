package io.portmark.read.text;

import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads plain text: UTF-8 with a byte order mark or without, UTF-16 and UTF-32 with one; what is none of these, Windows-1252, or
 * ISO-8859-1 where it holds bytes that Windows-1252 lacks. The byte order mark is no text. Messages never quote the content.
 */
public final class TextReader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** One control character in a hundred: more than a damaged text has. */
    private static final int CONTROLS_PER_CHARACTER = 100;

    private static final String BINARY =
            "this is no text: it holds control characters as binary files do; give the record as plain text";

    /** An encoding and the length of its byte order mark. */
    private record Encoding(Charset charset, int mark) {}

    /** The text, or why there is none. */
    public ReadResult read(String name, byte[] bytes) {
        Optional<Encoding> marked = marked(bytes);
        Optional<String> text = marked.isPresent() ? decoded(bytes, marked.get()) : unmarked(bytes);
        if (text.isEmpty()) {
            return new ReadResult.Unreadable(name, Reason.DAMAGED, damaged(marked));
        }
        return judge(name, text.get());
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

    private static String damaged(Optional<Encoding> marked) {
        String encoding = marked.map(found -> found.charset().name()).orElse("plain text");
        return "the file says that it is %s and holds bytes that are not; get it again, or save it as UTF-8"
                .formatted(encoding);
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    private static Optional<String> unmarked(byte[] bytes) {
        return decoded(bytes, new Encoding(StandardCharsets.UTF_8, 0))
                .or(() -> decoded(bytes, new Encoding(WINDOWS_1252, 0)))
                .or(() -> decoded(bytes, new Encoding(StandardCharsets.ISO_8859_1, 0)));
    }

    private static Optional<String> decoded(byte[] bytes, Encoding encoding) {
        try {
            return Optional.of(encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // another encoding may fit; where none does, the file is damaged
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
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
