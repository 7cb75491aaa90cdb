package io.portmark.verify;

import io.portmark.verify.PdfLexer.Kind;
import io.portmark.verify.PdfLexer.Token;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Accounts for every byte of a PDF file: header, objects one after the other, one cross-reference, one end. So nothing can lie before,
 * between or after them, there is no earlier revision, and no number is given twice.
 */
final class PdfStructure {
    private static final int LONGEST_BINARY_MARK = 8;

    private final byte[] file;
    private final PdfLexer lexer;
    private final Tally tally;
    private final long limit;
    private final Set<Integer> defined = new LinkedHashSet<>();
    private final Set<Integer> containers = new LinkedHashSet<>();

    /**
     * Prepares to look at the bytes.
     *
     * @param file the file's bytes
     * @param limit how long an object stream may be
     * @param tally where finds go
     */
    PdfStructure(byte[] file, long limit, Tally tally) {
        this.file = file;
        this.limit = limit;
        this.tally = tally;
        lexer = new PdfLexer(file);
    }

    /** The numbers of all objects, also of those in object streams, without the streams that only hold objects or the index. */
    Set<Integer> objects() {
        Set<Integer> objects = new LinkedHashSet<>(defined);
        objects.removeAll(containers);
        return objects;
    }

    /** Looks at every byte. */
    void check() {
        header();
        count("%%EOF", "an end of file more than once: an earlier revision");
        count("startxref", "a cross-reference more than once: an earlier revision");
        count("%PDF-", "a header more than once");
        Token token = lexer.next();
        while (token.kind() == Kind.NUMBER) {
            object(token);
            token = lexer.next();
        }
        if (token.is("xref")) {
            token = table();
        }
        if (token.is("trailer")) {
            skipValue(lexer.next(), lexer);
            token = lexer.next();
        }
        if (token.is("startxref")) {
            lexer.next();
            token = lexer.next();
        }
        boolean ended = token.kind() == Kind.COMMENT && token.text().equals("%EOF");
        tally.lookAndExpect(ended, "bytes between the objects");
        tally.lookAndExpect(
                !ended || (file.length - lexer.position() <= 2 && isBlank(lexer.position())),
                "bytes after the end of the file");
    }

    private void header() {
        Token version = lexer.next();
        tally.lookAndExpect(
                version.start() == 0
                        && version.kind() == Kind.COMMENT
                        && version.text().matches("PDF-1\\.[4-7]"),
                "bytes before the header");
        int start = lexer.position();
        Token mark = lexer.next();
        boolean binary = mark.kind() == Kind.COMMENT && mark.bytes().length <= LONGEST_BINARY_MARK;
        for (byte b : mark.bytes()) {
            binary &= b < 0;
        }
        if (mark.kind() == Kind.NUMBER) {
            lexer.seek(start);
        } else {
            tally.lookAndExpect(binary, "bytes between the header and the first object");
        }
    }

    private void count(String word, String place) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int first = text.indexOf(word);
        tally.lookAndExpect(first >= 0 && text.indexOf(word, first + 1) < 0, place);
    }

    private boolean isBlank(int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] != '\n' && file[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private Token table() {
        Token token = lexer.next();
        while (token.kind() == Kind.NUMBER || token.is("f") || token.is("n")) {
            token = lexer.next();
        }
        return token;
    }

    private void object(Token numberToken) {
        int number = integer(numberToken);
        boolean headed = lexer.next().kind() == Kind.NUMBER && lexer.next().is("obj");
        tally.lookAndExpect(headed, "bytes between the objects");
        tally.lookAndExpect(defined.add(number), "object " + number + ", twice in the file");
        int start = lexer.position();
        skipValue(lexer.next(), lexer);
        Token after = lexer.next();
        if (after.is("stream")) {
            stream(number, new StreamHead(start, after.start()));
            after = lexer.next();
        }
        tally.lookAndExpect(after.is("endobj"), "object " + number + ", more than its value");
        while (!after.is("endobj") && after.kind() != Kind.END) {
            after = lexer.next();
        }
    }

    private void stream(int number, StreamHead head) {
        int start = lexer.position();
        start += start < file.length && file[start] == '\r' ? 1 : 0;
        start += start < file.length && file[start] == '\n' ? 1 : 0;
        int end = start + head.length;
        if (head.length < 0 || end > file.length || end < start) {
            tally.find("object " + number + ", a stream of unknown length");
            return;
        }
        lexer.seek(end);
        tally.lookAndExpect(lexer.next().is("endstream"), "object " + number + ", bytes after its stream");
        if (head.type.equals("XRef") || head.type.equals("ObjStm")) {
            containers.add(number);
        }
        byte[] inflated = inflate(number, start, head);
        if (head.type.equals("ObjStm")) {
            members(inflated, head);
        }
    }

    private byte[] inflate(int number, int start, StreamHead head) {
        if (!head.deflated) {
            return Arrays.copyOfRange(file, start, start + head.length);
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, head.length);
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            int length;
            while ((length = inflater.inflate(buffer)) > 0 && out.size() <= limit) {
                out.write(buffer, 0, length);
            }
            tally.lookAndExpect(
                    inflater.finished() && inflater.getRemaining() == 0,
                    "object " + number + ", bytes after the end of its data");
            return out.toByteArray();
        } catch (DataFormatException e) {
            tally.find("object " + number + ", data that can't be inflated");
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** The objects in an object stream: numbers and offsets first, then the values, one after the other. */
    private void members(byte[] bytes, StreamHead head) {
        var index = new PdfLexer(bytes, 0, Math.min(head.first, bytes.length));
        var values = new PdfLexer(bytes);
        values.seek(head.first);
        for (Token number = index.next(); number.kind() == Kind.NUMBER; number = index.next()) {
            int offset = head.first + integer(index.next());
            Token value = values.next();
            tally.lookAndExpect(value.start() == offset, "an object stream, bytes between its objects");
            tally.lookAndExpect(defined.add(integer(number)), "object " + integer(number) + ", twice in the file");
            skipValue(value, values);
        }
        tally.lookAndExpect(values.next().kind() == Kind.END, "an object stream, bytes after its objects");
    }

    /** Passes over the value that begins with this token; a comment in it is a find. */
    private void skipValue(Token first, PdfLexer from) {
        int depth = 0;
        Token token = first;
        while (true) {
            switch (token.kind()) {
                case ARRAY_START, DICTIONARY_START -> depth++;
                case ARRAY_END, DICTIONARY_END -> depth--;
                case COMMENT -> tally.find("a comment inside an object");
                case NUMBER -> skipReference(from);
                case END -> depth = 0;
                case STRING, NAME, KEYWORD -> {}
            }
            if (depth <= 0) {
                return;
            }
            token = from.next();
        }
    }

    private static void skipReference(PdfLexer from) {
        int after = from.position();
        if (from.next().kind() != Kind.NUMBER || !from.next().is("R")) {
            from.seek(after);
        }
    }

    private static int integer(Token token) {
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What the dictionary of a stream says of it. */
    private final class StreamHead {
        private int length = -1;
        private int first;
        private String type = "";
        private boolean deflated;

        StreamHead(int start, int end) {
            var dictionary = new PdfLexer(file, start, end);
            String key = "";
            for (Token token = dictionary.next(); token.kind() != Kind.END; token = dictionary.next()) {
                if (token.kind() == Kind.NUMBER && key.equals("Length")) {
                    length = integer(token);
                } else if (token.kind() == Kind.NUMBER && key.equals("First")) {
                    first = integer(token);
                } else if (token.kind() == Kind.NAME && key.equals("Type")) {
                    type = token.text();
                } else if (token.kind() == Kind.NAME && token.text().equals("FlateDecode")) {
                    deflated = true;
                }
                key = token.kind() == Kind.NAME ? token.text() : "";
            }
        }
    }
}
