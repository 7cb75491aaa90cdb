package io.portmark.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the characters of a text are bytes. Decoding is strict, so that encoding gives the same bytes again.
 *
 * @param charset the character set
 * @param mark the length of the byte order mark, 0 where there is none
 */
public record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A text with the encoding in which its bytes are one. */
    public record Decoded(TextEncoding encoding, String text) {}

    /**
     * The bytes as a text, or nothing where their byte order mark says what they are not: UTF-8 with a byte order mark or without,
     * UTF-16 and UTF-32 with one; what is none of these, Windows-1252, or ISO-8859-1 where it holds bytes that Windows-1252 lacks.
     */
    public static Optional<Decoded> decode(byte[] bytes) {
        Optional<TextEncoding> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get().decoded(bytes);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0)
                .decoded(bytes)
                .or(() -> new TextEncoding(WINDOWS_1252, 0).decoded(bytes))
                .or(() -> new TextEncoding(StandardCharsets.ISO_8859_1, 0).decoded(bytes));
    }

    /** The encoding that a byte order mark names. */
    static Optional<TextEncoding> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32BE"), 4));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        return begins(bytes, 0xFE, 0xFF)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }

    /** A text as bytes, with the byte order mark where there is one. */
    public byte[] encode(String text) {
        return ((mark == 0 ? "" : "\uFEFF") + text).getBytes(charset);
    }

    /** True where a line ends at the byte LF, as programs that work on lines expect: not in UTF-16 and UTF-32. */
    public boolean hasByteLines() {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private Optional<Decoded> decoded(byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
            return Optional.of(new Decoded(this, text));
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
}
