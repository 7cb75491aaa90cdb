package io.portmark.redact.pdf;

import io.portmark.testing.ForeignTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as pdftotext sees it.
 *
 * @param page its page, from 1
 * @param text its characters
 */
record PageWord(int page, double left, double top, double right, double bottom, String text) {
    private static final Pattern WORD = Pattern.compile(
            "<page |<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>");

    /** All words of a file in the order in which they are drawn. */
    static List<PageWord> of(byte[] pdf) throws IOException {
        ForeignTool pdftotext = ForeignTool.named("pdftotext");
        Path file = Files.createTempFile("release", ".pdf");
        try {
            Files.write(file, pdf);
            return parsed(pdftotext.run("-raw", "-bbox", "-enc", "UTF-8", file, "-"));
        } finally {
            Files.delete(file);
        }
    }

    private static List<PageWord> parsed(String output) {
        List<PageWord> words = new ArrayList<>();
        int page = 0;
        Matcher word = WORD.matcher(output);
        while (word.find()) {
            if (word.group(1) == null) {
                page++;
            } else {
                words.add(new PageWord(
                        page,
                        Double.parseDouble(word.group(1)),
                        Double.parseDouble(word.group(2)),
                        Double.parseDouble(word.group(3)),
                        Double.parseDouble(word.group(4)),
                        unescaped(word.group(5))));
            }
        }
        return words;
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** True for what stands around the frame on each page. */
    boolean isFurniture() {
        return bottom < PageLayout.FRAME_TOP - 5 || top > PageLayout.FRAME_TOP + PageLayout.FRAME_HEIGHT;
    }

    /** True for a code that repeats in the margin: there, and in the smallest type. */
    boolean isMarginCode() {
        return left >= PageLayout.MARGIN_LEFT - 0.1 && bottom - top < 9.3;
    }

    /** True when the two lie over each other by more than a hair. */
    boolean overlaps(PageWord other) {
        return page == other.page
                && Math.min(right, other.right) - Math.max(left, other.left) > 0.3
                && Math.min(bottom, other.bottom) - Math.max(top, other.top) > 1.5;
    }
}
