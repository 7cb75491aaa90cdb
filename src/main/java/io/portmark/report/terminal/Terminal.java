package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import java.nio.charset.Charset;

/**
 * What the terminal at the other end can do.
 *
 * @param width columns, at least 40
 * @param colour true where escape sequences are wanted
 * @param unicode false where symbols must be written with their ASCII twins
 */
public record Terminal(int width, boolean colour, boolean unicode) {
    /** 100 columns, no colour, all symbols. */
    public static final Terminal PLAIN = new Terminal(100, false, true);

    private static final int NARROWEST = 40;
    private static final String RESET = "\u001b[0m";

    public Terminal {
        width = Math.max(width, NARROWEST);
    }

    /** A terminal whose symbols are those that its character set can write. */
    public static Terminal of(int width, boolean colour, Charset charset) {
        boolean all = charset.canEncode();
        for (Sign sign : Sign.values()) {
            all = all && charset.newEncoder().canEncode(sign.symbol());
        }
        return new Terminal(width, colour, all);
    }

    String sign(Sign sign) {
        return unicode ? sign.symbol() : sign.ascii();
    }

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    /** Black on yellow: look here. */
    String look(String text) {
        return styled("30;43", text);
    }

    /** The heaviest ink: an error. */
    String reversed(String text) {
        return styled("7", text);
    }

    /** In the hue of a level. */
    String hue(Audience level, String text) {
        return styled(
                switch (level) {
                    case U -> "32";
                    case SBU -> "35";
                    case C -> "94";
                    case S -> "91";
                    case TS -> "38;5;208";
                },
                text);
    }

    /** The letters of a level in square brackets, in its hue: [C]. */
    String chip(Audience level) {
        return hue(level, "[" + level + "]");
    }

    /** A mark in round brackets, in the hue of its level: (C). */
    String mark(Audience level) {
        return hue(level, "(" + level + ")");
    }

    private String styled(String codes, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + codes + "m" + text + RESET : text;
    }

    /**
     * A text from outside as it may be printed: control and formatting characters, which could move the cursor or turn the
     * direction of reading, become question marks; without symbols so does everything beyond ASCII that has no twin.
     */
    String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.append(printable(c)));
        return clean.toString();
    }

    private String printable(int c) {
        int type = Character.getType(c);
        boolean unsafe = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (unsafe) {
            return "?";
        }
        return unicode || c < 0x80 ? Character.toString(c) : ascii(c);
    }

    private static String ascii(int c) {
        return switch (c) {
            case '¶' -> Sign.PILCROW.ascii();
            case '§' -> "sec. ";
            case '‘', '’' -> "'";
            case '“', '”' -> "\"";
            case '–', '—' -> "-";
            case '\u00A0' -> " ";
            default -> "?";
        };
    }
}
