package io.portmark.document;

import io.portmark.marking.Marking;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overall markings at top and bottom of a page, or of the pages of a section that share header and footer.
 *
 * @param unit what is counted: pages of a PDF, sections of a Word file
 * @param number which one, from 1
 * @param kind which pages these are
 * @param top the marking in the header, null where there is none
 * @param bottom the marking in the footer, null where there is none
 * @param image true for a page that is a picture without text, on which nothing can be read
 */
public record PageFace(
        Unit unit,
        int number,
        Kind kind,
        @Nullable Marking top,
        @Nullable Marking bottom,
        boolean image) {
    /** What is counted. */
    public enum Unit {
        PAGE,
        SECTION;

        /** The word for people: page, section. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which pages, as 32 CFR 2001.21(b) and Word tell them apart. */
    public enum Kind {
        /** The first page, or first pages of a section that have a header of their own. */
        FIRST("first page"),
        /** A title page. */
        TITLE("title page"),
        /** Even pages where they have a header of their own. */
        EVEN("even pages"),
        /** All other pages. */
        INTERIOR(""),
        /** The outside of the back cover. */
        BACK("back cover");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** True when both ends are marked, and not alike. */
    public boolean differs() {
        return top != null && bottom != null && !top.isEquivalent(bottom);
    }

    /** The marking that protects more, null where neither end is marked. */
    public @Nullable Marking highest() {
        return top == null || bottom == null ? (top == null ? bottom : top) : top.or(bottom);
    }

    /** Both ends as a message tells them: "CONFIDENTIAL / none". */
    public String words() {
        return Stream.of(words(top), words(bottom))
                .reduce((one, other) -> one + " / " + other)
                .orElseThrow();
    }

    /** Its name in a message: "page 3", "section 2, first page". */
    public String name() {
        boolean plain = kind.words.isEmpty() || unit == Unit.PAGE;
        return "%s %d%s".formatted(unit.word(), number, plain ? "" : ", " + kind.words);
    }

    private static String words(@Nullable Marking marking) {
        return marking == null ? "none" : marking.words();
    }
}
