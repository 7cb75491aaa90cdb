package io.portmark.verify;

import io.portmark.verify.PdfLexer.Kind;
import io.portmark.verify.PdfLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which characters the codes of a font stand for, as its ToUnicode map says (ISO 32000-1, 9.10.3). */
final class ToUnicodeMap {
    /** No map of ours is longer; a range of billions would only fill the memory. */
    private static final int MOST_CODES = 0x10000;

    private final Map<Integer, String> characters = new TreeMap<>();

    private ToUnicodeMap() {}

    /** Reads a map. Lines that make no sense are passed over: their codes then stand for nothing. */
    static ToUnicodeMap parse(byte[] stream) {
        var map = new ToUnicodeMap();
        var lexer = new PdfLexer(stream);
        List<Token> operands = new ArrayList<>();
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (token.kind() != Kind.KEYWORD) {
                operands.add(token);
                continue;
            }
            switch (token.text()) {
                case "endbfchar" -> map.addCharacters(operands);
                case "endbfrange" -> map.addRanges(operands);
                default -> {} // beginbfchar and the rest of the frame: what stood before it is of no use
            }
            operands.clear();
        }
        return map;
    }

    private void addCharacters(List<Token> operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            put(code(operands.get(i)), utf16(operands.get(i + 1).bytes()));
        }
    }

    private void addRanges(List<Token> operands) {
        int i = 0;
        while (i + 2 < operands.size()) {
            int first = code(operands.get(i));
            int last = code(operands.get(i + 1));
            i += 2;
            if (operands.get(i).kind() == Kind.ARRAY_START) {
                for (int code = first; ++i < operands.size() && operands.get(i).kind() == Kind.STRING; code++) {
                    put(code, utf16(operands.get(i).bytes()));
                }
            } else {
                addRange(first, last, operands.get(i).bytes());
            }
            i++;
        }
    }

    private void addRange(int first, int last, byte[] start) {
        if (start.length == 0 || last - first >= MOST_CODES) {
            return;
        }
        byte[] target = start.clone();
        for (int code = first; code <= last; code++) {
            put(code, utf16(target));
            target[target.length - 1]++; // 9.10.3: only the last byte counts up
        }
    }

    private void put(int code, String text) {
        if (characters.size() < MOST_CODES) {
            characters.put(code, text);
        }
    }

    private static int code(Token token) {
        int code = 0;
        for (byte b : token.bytes()) {
            code = (code << 8) | (b & 0xFF);
        }
        return code;
    }

    private static String utf16(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    /** What the code stands for. */
    Optional<String> character(int code) {
        return Optional.ofNullable(characters.get(code));
    }

    /** All codes that stand for something, ascending. */
    Set<Integer> codes() {
        return characters.keySet();
    }
}
