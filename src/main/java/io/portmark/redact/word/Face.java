package io.portmark.redact.word;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How letters look. What is null or false comes from the style, then from its parent.
 *
 * @param font the voice
 * @param size in points
 * @param bold true for bold
 * @param color six hexadecimal digits
 * @param spacing letter spacing in points
 * @param raised how far above the line in points, 0 for on it
 */
record Face(
        @Nullable Font font,
        @Nullable Double size,
        boolean bold,
        @Nullable String color,
        @Nullable Double spacing,
        double raised) {
    static final String INK = "14171A";
    static final String INK_2 = "454B53";
    /** The grey of a box: closed on paper, clean on a copier. */
    static final String TINT = "F2F2F2";

    /** A grey that the eye can't tell from it, and a word processor can. */
    static final String TINT_NEXT = "F3F3F3";

    static final String LINE = "C9C6BD";

    static final Face INHERITED = new Face(null, null, false, null, null, 0);

    /** A voice in this size. */
    static Face of(Font font, double size) {
        return new Face(font, size, false, null, null, 0);
    }

    /** The same in bold. */
    Face inBold() {
        return new Face(font, size, true, color, spacing, raised);
    }

    /** The same in this size. */
    Face sized(double points) {
        return new Face(font, points, bold, color, spacing, raised);
    }

    /** The same in this color. */
    Face colored(String hex) {
        return new Face(font, size, bold, hex, spacing, raised);
    }

    /** The same with letters this far apart. */
    Face spaced(double points) {
        return new Face(font, size, bold, color, points, raised);
    }

    /** The same, lifted off the line. */
    Face lifted(double points) {
        return new Face(font, size, bold, color, spacing, points);
    }

    /** Writes what is set into the open {@code rPr}, in the order of the schema. Sizes are in half points. */
    void write(Xml xml) throws IOException {
        if (font != null) {
            xml.empty("rFonts", "ascii", font.family, "hAnsi", font.family, "eastAsia", font.family, "cs", font.family);
        }
        if (bold) {
            xml.empty("b");
            xml.empty("bCs");
        }
        if (color != null) {
            xml.value("color", color);
        }
        if (spacing != null) {
            xml.value("spacing", Layout.twips(spacing));
        }
        if (raised != 0) {
            xml.value("position", Long.toString(Math.round(raised * 2)));
        }
        if (size != null) {
            String halves = Long.toString(Math.round(size * 2));
            xml.value("sz", halves);
            xml.value("szCs", halves);
        }
    }
}
