package io.portmark.redact.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operators of one page. Each thing drawn stands in a marked-content sequence: content of a tag, or an artifact. Text is shown
 * by Tj alone with nominal advances; Tc is used for our own capitals only, Tw, Tz and TJ never (REDACTION §6.3).
 */
final class ContentStream {
    private static final double STRIKE_HEIGHT = 0.26;
    /** A circle of four curves has its control points at this part of the radius. */
    private static final double CIRCLE_CONTROL = 0.5523;

    private final int page;
    private final Fonts fonts;
    private final StringBuilder operators = new StringBuilder(8192);
    private final List<Tag> tags = new ArrayList<>();
    private @Nullable Meaning open;
    private @Nullable Style font;
    private @Nullable Ink fill;
    private @Nullable Ink stroke;
    private int substituted;

    /**
     * An empty page.
     *
     * @param page its index
     */
    ContentStream(int page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** Ends the page and returns its bytes. */
    byte[] end() {
        close();
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The tags of the page's marked-content sequences, by their numbers. */
    List<Tag> tags() {
        return tags;
    }

    /** How many characters of tagged text no font could draw. */
    int substituted() {
        return substituted;
    }

    void text(Drawn.Text text, double top) {
        if (text.glyphs().isEmpty()) {
            return;
        }
        begin(text.meaning(), top);
        fill(text.style().ink());
        operators.append("BT ");
        font(text.style());
        at(text.x(), top + text.baseline()).append("Td ");
        if (text.copied() != null) {
            showAs(text.copied(), text.glyphs(), text.style());
        } else {
            show(text.glyphs(), text.style());
        }
        operators.append("ET\n");
        if (text.style().strike() > 0) {
            strike(text, top);
        }
        if (text.meaning() instanceof Tag) {
            substituted += fonts.substituted(text.style().face(), text.glyphs());
        }
    }

    void rule(Drawn.Rule rule, double top) {
        begin(rule.meaning(), top);
        line(rule.x(), top + rule.y(), rule.length(), rule.width(), rule.ink());
    }

    void frame(Drawn.Frame frame, double top) {
        begin(frame.meaning(), top);
        fill(frame.ground());
        stroke(Ink.INK);
        if (frame.dashed()) {
            operators.append("q[2.7 1.8]0 d ");
        }
        double inset = frame.line() / 2;
        operand(frame.line()).append("w ");
        at(frame.x() + inset, top + frame.y() + frame.height() - inset);
        operand(frame.width() - frame.line());
        operand(frame.height() - frame.line()).append("re B\n");
        if (frame.dashed()) {
            operators.append("Q\n");
        }
    }

    void circle(Drawn.Circle circle, double top) {
        begin(circle.meaning(), top);
        stroke(Ink.INK);
        double x = circle.x();
        double y = top + circle.y();
        double r = circle.radius();
        double c = r * CIRCLE_CONTROL;
        operators.append("0.6 w ");
        at(x + r, y).append("m ");
        curve(x + r, y + c, x + c, y + r, x, y + r);
        curve(x - c, y + r, x - r, y + c, x - r, y);
        curve(x - r, y - c, x - c, y - r, x, y - r);
        curve(x + c, y - r, x + r, y - c, x + r, y);
        operators.append("s\n");
    }

    /** A number with up to three decimals, the same in every locale. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String digits = Long.toString(1000 + Math.abs(thousandths) % 1000).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / 1000 + "." + digits.substring(0, end);
    }

    private void begin(Meaning meaning, double top) {
        if (meaning.equals(open)) {
            return;
        }
        close();
        open = meaning;
        if (meaning instanceof Tag tag) {
            tag.claim(new Tag.Kid.Content(page, tags.size(), top));
            operators
                    .append('/')
                    .append(tag.type())
                    .append("<</MCID ")
                    .append(tags.size())
                    .append(">>BDC\n");
            tags.add(tag);
        } else if (meaning instanceof Meaning.Artifact artifact) {
            operators.append("/Artifact").append(artifact.properties()).append("BDC\n");
        }
    }

    private void close() {
        if (open != null) {
            operators.append("EMC\n");
            open = null;
        }
    }

    /** Shows characters; those whose meaning is private stand in a Span that says what they are. */
    private void show(String glyphs, Style style) {
        int start = 0;
        while (start < glyphs.length()) {
            boolean isPrivate = Characters.isPrivate(glyphs.codePointAt(start));
            int end = start;
            while (end < glyphs.length() && Characters.isPrivate(glyphs.codePointAt(end)) == isPrivate) {
                end += Character.charCount(glyphs.codePointAt(end));
            }
            String stretch = glyphs.substring(start, end);
            if (isPrivate) {
                showAs(stretch, stretch, style);
            } else {
                tj(stretch, style);
            }
            start = end;
        }
    }

    private void showAs(String words, String glyphs, Style style) {
        operators.append("/Span<</ActualText<FEFF");
        for (int i = 0; i < words.length(); i++) {
            hexadecimal(words.charAt(i));
        }
        operators.append(">>>BDC ");
        tj(glyphs, style);
        operators.append("EMC ");
    }

    private void tj(String glyphs, Style style) {
        FontSubset subset = fonts.subset(style.face());
        operators.append('<');
        for (int i = 0; i < glyphs.length(); ) {
            int codePoint = glyphs.codePointAt(i);
            hexadecimal(subset.code(codePoint));
            i += Character.charCount(codePoint);
        }
        operators.append(">Tj ");
    }

    private void hexadecimal(int sixteenBits) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            operators.append(Character.forDigit((sixteenBits >> shift) & 0xF, 16));
        }
    }

    private void strike(Drawn.Text text, double top) {
        Style style = text.style();
        String visible = text.glyphs().stripTrailing();
        String leading = text.glyphs()
                .substring(
                        0, text.glyphs().length() - text.glyphs().stripLeading().length());
        double from = style.width(leading);
        double y = top + text.baseline() - style.size() * STRIKE_HEIGHT;
        line(text.x() + from, y, style.width(visible) - from, style.strike(), Ink.INK);
    }

    private void line(double x, double y, double length, double width, Ink ink) {
        stroke(ink);
        operand(width).append("w ");
        at(x, y).append("m ");
        at(x + length, y).append("l S\n");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        at(x1, y1);
        at(x2, y2);
        at(x3, y3).append("c ");
    }

    private void font(Style style) {
        if (font == null || font.face() != style.face() || font.size() != style.size()) {
            operators.append('/').append(style.face().resourceName()).append(' ');
            operand(style.size()).append("Tf ");
        }
        if ((font == null ? 0 : font.spacing()) != style.spacing()) {
            operand(style.spacing()).append("Tc ");
        }
        font = style;
    }

    private void fill(Ink ink) {
        if (ink != fill) {
            operators.append(ink.operands()).append(" rg ");
            fill = ink;
        }
    }

    private void stroke(Ink ink) {
        if (ink != stroke) {
            operators.append(ink.operands()).append(" RG ");
            stroke = ink;
        }
    }

    /** Two operands: a place, given in points from the upper left corner. */
    private StringBuilder at(double x, double y) {
        operand(x);
        return operand(PageLayout.PAGE_HEIGHT - y);
    }

    private StringBuilder operand(double value) {
        return operators.append(number(value)).append(' ');
    }
}
