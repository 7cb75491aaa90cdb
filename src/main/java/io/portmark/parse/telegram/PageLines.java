package io.portmark.parse.telegram;

import io.portmark.document.Omission;
import io.portmark.document.ParseNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the lines that pages and transmission put between those of the text (MARKINGS 2.4): "ALMATY 00004285  002 OF 006",
 * "PAGE 02  RIYADH 00905", the level at the head of a page, release stamps, BT and NNNN.
 */
final class PageLines {
    private static final Pattern PAGE =
            Pattern.compile("PAGE +[0-9]{1,3} +([A-Z][A-Z .]{0,30}?) +([0-9]{3,8})(?: .{0,40})?");
    private static final Pattern CONTINUED =
            Pattern.compile("([A-Z][A-Z .]{1,30}?) +([0-9]{4,8}) +[0-9]{3}(?:\\.[0-9])? OF [0-9]{2,3}");
    private static final Pattern STAMP = Pattern.compile(
            "(?:[A-Z][A-Za-z. ]{2,40} )?Declassified/Released +(?:US|U\\.S\\.) Department of State +EO Systematic Review .{0,20}"
                    + "|UNCLASSIFIED +U\\.S\\. Department of State +Case No\\. .{0,100}");
    private static final Pattern TRANSMISSION =
            Pattern.compile("N{3,4}|BT|E{6,}|#[0-9]{3,5}(?:/[0-9]{1,2})?|<< END OF DOCUMENT >>");

    private final List<Line> rest = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Line> stamps = new ArrayList<>();

    /** A level alone at the head or foot of a page. */
    record Head(ClassificationLine said, Line line) {}

    /** What a page line says of the record: a post, closed up, at times cut off, and a serial number. */
    record Identity(String post, int serial, Line line) {}

    /**
     * The lines without the page lines.
     *
     * @param omissions the page lines
     * @param identities what they say of the record
     * @param heads the levels at the heads of pages
     * @param stamps stamps of review and release
     */
    record Taken(
            List<Line> rest, List<Omission> omissions, List<Identity> identities, List<Head> heads, List<Line> stamps) {
        /** What rules may know of them: stamps, and heads of pages above the banner. */
        List<ParseNote> notes(@Nullable ClassificationLine banner) {
            List<ParseNote> notes = new ArrayList<>();
            for (Line stamp : stamps) {
                notes.add(new ParseNote(ParseNote.Kind.RELEASE_STAMP, List.of(), stamp.span(), ""));
            }
            for (Head head : heads) {
                if (banner != null && head.said.isAbove(banner)) {
                    notes.add(new ParseNote(
                            ParseNote.Kind.PAGE_BANNER_ABOVE, List.of(), head.line.span(), head.said.words()));
                }
            }
            return notes;
        }
    }

    /** Takes page lines out. */
    static Taken from(List<Line> lines, BannerParser banners) {
        var pages = new PageLines();
        // A lone level is a page's head only where the record has a classification line or page lines besides.
        boolean identified =
                lines.stream().anyMatch(line -> banners.identified(line).isPresent() || isPage(line));
        boolean blank = false;
        boolean page = false;
        for (Line line : lines) {
            Optional<ClassificationLine> head = identified ? banners.bare(line) : Optional.empty();
            head.ifPresent(said -> pages.heads.add(new Head(said, line)));
            if (pages.take(line, head.isPresent())) {
                blank |= line.blankBefore();
                page = true;
            } else {
                Line next = blank ? line.afterBlank() : line;
                pages.rest.add(page ? next.afterPage() : next);
                blank = false;
                page = false;
            }
        }
        return new Taken(pages.rest, pages.omissions, pages.identities, pages.heads, pages.stamps);
    }

    private static boolean isPage(Line line) {
        return line.text().startsWith("PAGE ") && line.is(PAGE);
    }

    private boolean take(Line line, boolean head) {
        boolean stamp = isStamp(line);
        if (stamp) {
            stamps.add(line);
        }
        boolean taken = head || stamp || isFurniture(line) || isIdentity(line);
        if (taken) {
            omissions.add(new Omission(Omission.What.PAGE_LINE, line.span()));
        }
        return taken;
    }

    private static boolean isStamp(Line line) {
        return line.text().contains("Department of State") && line.is(STAMP);
    }

    private static boolean isFurniture(Line line) {
        String text = line.text();
        boolean transmission = text.length() <= 12 || text.startsWith("<<");
        return text.equals("Message Text") || (transmission && line.is(TRANSMISSION));
    }

    private boolean isIdentity(Line line) {
        boolean page = line.text().startsWith("PAGE ") && identity(line, PAGE);
        return page || (line.text().contains(" OF ") && identity(line, CONTINUED));
    }

    private boolean identity(Line line, Pattern shape) {
        Matcher matcher = line.isLong() ? null : shape.matcher(line.text());
        if (matcher == null || !matcher.matches()) {
            return false;
        }
        identities.add(new Identity(matcher.group(1).replaceAll("[ .]", ""), Integer.parseInt(matcher.group(2)), line));
        return true;
    }
}
