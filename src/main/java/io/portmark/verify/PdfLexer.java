package io.portmark.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts bytes into the tokens of PDF syntax (ISO 32000-1, 7.2 and 7.3), with their places. It takes any bytes and never fails: what is
 * not closed ends with the bytes. Unlike the lexer of OpenPDF it hands out comments, in which text can hide too.
 */
final class PdfLexer {
    /** Kinds of tokens. */
    enum Kind {
        NUMBER,
        STRING,
        NAME,
        KEYWORD,
        ARRAY_START,
        ARRAY_END,
        DICTIONARY_START,
        DICTIONARY_END,
        COMMENT,
        END
    }

    /** A token. */
    static final class Token {
        private final Kind kind;
        private final byte[] bytes;
        private final int start;

        private Token(Kind kind, byte[] bytes, int start) {
            this.kind = kind;
            this.bytes = bytes;
            this.start = start;
        }

        /** What it is. */
        Kind kind() {
            return kind;
        }

        /** Its content without brackets, escapes resolved; for numbers and keywords as it stands. */
        byte[] bytes() {
            return bytes;
        }

        /** Where it begins, in bytes from 0. */
        int start() {
            return start;
        }

        /** Its content, a character a byte. */
        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        /** Whether it is this keyword. */
        boolean is(String keyword) {
            return kind == Kind.KEYWORD && text().equals(keyword);
        }
    }

    private static final byte[] NOTHING = {};

    private final byte[] in;
    private final int end;
    private int at;

    /** Reads all bytes. */
    PdfLexer(byte[] in) {
        this(in, 0, in.length);
    }

    /** Reads the bytes from start to before end. */
    PdfLexer(byte[] in, int start, int end) {
        this.in = in;
        this.at = start;
        this.end = end;
    }

    /** Where the next token is looked for, in bytes from 0. */
    int position() {
        return at;
    }

    /** Goes on from there. */
    void seek(int position) {
        at = position;
    }

    /** The next token; at the end, one of kind END each time. */
    Token next() {
        while (at < end && isSpace(in[at])) {
            at++;
        }
        int start = at;
        if (at >= end) {
            return new Token(Kind.END, NOTHING, start);
        }
        byte c = in[at++];
        return switch (c) {
            case '(' -> new Token(Kind.STRING, literal(), start);
            case '/' -> new Token(Kind.NAME, name(), start);
            case '%' -> new Token(Kind.COMMENT, comment(), start);
            case '[' -> new Token(Kind.ARRAY_START, NOTHING, start);
            case ']' -> new Token(Kind.ARRAY_END, NOTHING, start);
            case '<' ->
                follows('<')
                        ? new Token(Kind.DICTIONARY_START, NOTHING, start)
                        : new Token(Kind.STRING, hexadecimal(), start);
            case '>' ->
                follows('>')
                        ? new Token(Kind.DICTIONARY_END, NOTHING, start)
                        : new Token(Kind.KEYWORD, new byte[] {c}, start);
            default -> regular(start);
        };
    }

    private boolean follows(char c) {
        boolean follows = at < end && in[at] == c;
        if (follows) {
            at++;
        }
        return follows;
    }

    private Token regular(int start) {
        while (at < end && isRegular(in[at])) {
            at++;
        }
        byte[] bytes = slice(start);
        return new Token(isNumber(bytes) ? Kind.NUMBER : Kind.KEYWORD, bytes, start);
    }

    private byte[] slice(int from) {
        byte[] bytes = new byte[at - from];
        System.arraycopy(in, from, bytes, 0, bytes.length);
        return bytes;
    }

    private static boolean isNumber(byte[] bytes) {
        boolean digits = false;
        for (int i = 0; i < bytes.length; i++) {
            boolean digit = bytes[i] >= '0' && bytes[i] <= '9';
            digits |= digit;
            if (!digit && bytes[i] != '.' && !(i == 0 && (bytes[i] == '-' || bytes[i] == '+'))) {
                return false;
            }
        }
        return digits;
    }

    private byte[] comment() {
        int start = at;
        while (at < end && in[at] != '\n' && in[at] != '\r') {
            at++;
        }
        return slice(start);
    }

    private byte[] name() {
        var name = new ByteArrayOutputStream();
        while (at < end && isRegular(in[at])) {
            byte c = in[at++];
            if (c == '#' && at + 1 < end && digit(in[at]) >= 0 && digit(in[at + 1]) >= 0) {
                name.write((digit(in[at]) << 4) | digit(in[at + 1]));
                at += 2;
            } else {
                name.write(c);
            }
        }
        return name.toByteArray();
    }

    private byte[] hexadecimal() {
        var string = new ByteArrayOutputStream();
        int high = -1;
        while (at < end && in[at] != '>') {
            int digit = digit(in[at++]);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                string.write((high << 4) | digit);
                high = -1;
            }
        }
        at = Math.min(at + 1, end);
        if (high >= 0) {
            string.write(high << 4); // 7.3.4.3: a missing last digit counts as 0
        }
        return string.toByteArray();
    }

    private byte[] literal() {
        var string = new ByteArrayOutputStream();
        int depth = 1;
        while (at < end) {
            byte c = in[at++];
            if (c == '\\') {
                escape(string);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (c == '\r') {
                follows('\n');
                c = '\n';
            }
            string.write(c);
        }
        return string.toByteArray();
    }

    private void escape(ByteArrayOutputStream string) {
        if (at >= end) {
            return;
        }
        byte c = in[at++];
        switch (c) {
            case 'n' -> string.write('\n');
            case 'r' -> string.write('\r');
            case 't' -> string.write('\t');
            case 'b' -> string.write('\b');
            case 'f' -> string.write('\f');
            case '\r' -> follows('\n');
            case '\n' -> {} // a line end after a backslash is no part of the string
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int octal = c - '0';
                for (int more = 0; more < 2 && at < end && in[at] >= '0' && in[at] <= '7'; more++) {
                    octal = (octal << 3) | (in[at++] - '0');
                }
                string.write(octal);
            }
            default -> string.write(c);
        }
    }

    private static int digit(byte c) {
        return Character.digit(c, 16);
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(byte c) {
        return (!isSpace(c) && "()<>[]{}/%".indexOf(c) < 0) || c == '{' || c == '}';
    }
}
