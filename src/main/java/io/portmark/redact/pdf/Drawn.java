package io.portmark.redact.pdf;

import org.jspecify.annotations.Nullable;

/** A thing on a row, placed in points: x from the left edge of the page, y downwards from the top of the row. */
sealed interface Drawn {
    /** Draws it on a row that begins this far below the top of the page. */
    void draw(ContentStream page, double top);

    /**
     * Text on one line in one style.
     *
     * @param glyphs its characters from left to right
     * @param copied what copying gives where the letters alone would give it torn apart, else null
     */
    record Text(
            double x,
            double baseline,
            Style style,
            String glyphs,
            @Nullable String copied,
            Meaning meaning) implements Drawn {
        Text(double x, double baseline, Style style, String glyphs, Meaning meaning) {
            this(x, baseline, style, glyphs, null, meaning);
        }

        @Override
        public void draw(ContentStream page, double top) {
            page.text(this, top);
        }

        /** Names the text by its place, not by its words. */
        @Override
        public String toString() {
            return "text of %d characters at %s".formatted(glyphs.length(), x);
        }
    }

    /** A rule from left to right; y is its middle. */
    record Rule(double x, double y, double length, double width, Ink ink, Meaning meaning) implements Drawn {
        @Override
        public void draw(ContentStream page, double top) {
            page.rule(this, top);
        }
    }

    /** A box; the line runs inside its edges. */
    record Frame(
            double x, double y, double width, double height, Ink ground, double line, boolean dashed, Meaning meaning)
            implements Drawn {
        @Override
        public void draw(ContentStream page, double top) {
            page.frame(this, top);
        }
    }

    /** A circle around the inside of a circled sign. */
    record Circle(double x, double y, double radius, Meaning meaning) implements Drawn {
        @Override
        public void draw(ContentStream page, double top) {
            page.circle(this, top);
        }
    }
}
