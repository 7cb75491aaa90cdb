package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds where in a text the telegram begins, and which of its lines are body. */
final class Telegram {
    /** An E.O. line that says something of declassification: prose cites orders too. */
    private static final Pattern EO_SAYING = Pattern.compile(
            DeclassificationReader.LINE.pattern()
                    + "(?:(?<=[:;] {0,3})|(?=N ?/? ?A\\b|DECL|X?GDS|RDS|ADS|OADR|[0-9]{1,2}/))",
            Pattern.CASE_INSENSITIVE);

    /** SMART prints the number in a column of its own. */
    private static final Pattern EO_COLUMN = Pattern.compile("E\\.O\\.: {1,40}[0-9]{5}");

    /** Captions that stand nowhere but in telegrams: with the classification line lost, the header begins with them. */
    private static final Pattern DISTRIBUTION_CAPTION = Pattern.compile("SIPDIS|NODIS|EXDIS|STADIS|LIMDIS");

    private static final Pattern TAGS = Pattern.compile("TAGS ?[:;]");
    private static final Pattern SUBJECT = Pattern.compile("SUBJ(?:ECT)? ?[:;]");

    /** A document's banner stands at its top. */
    private static final int TOP = 5;

    /** No header is longer: beyond it a line that looks like a field is text. */
    private static final int LONGEST_HEADER = 150;

    private final List<Line> lines;
    private final BannerParser banners;

    Telegram(List<Line> lines, BannerParser banners) {
        this.lines = lines;
        this.banners = banners;
    }

    /** The index of the telegram's first line; -1 where no telegram stands. */
    int first() {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean strong = isStrong(lines.get(i));
            boolean subject = !strong && lines.get(i).begins(SUBJECT);
            first = first < 0 && (strong || subject) ? i : first;
            if (strong) {
                return first;
            }
        }
        return bareBanner();
    }

    /** True when the text holds a telegram's classification line, routing or E.O. line. */
    boolean exists() {
        return lines.stream().anyMatch(this::isStrong);
    }

    private boolean isStrong(Line line) {
        char first = line.text().charAt(0);
        if (Character.isLowerCase(first) && first != 'e') {
            return false; // what tells a telegram is in capitals, but for "e.o."
        }
        return FieldShapes.isRouting(line)
                || banners.identified(line).isPresent()
                || line.is(DISTRIBUTION_CAPTION)
                || line.begins(EO_SAYING)
                || line.is(EO_COLUMN)
                || line.begins(TAGS);
    }

    private int bareBanner() {
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            if (banners.bare(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the header that begins there must end at the latest. */
    int limit(int from, int paragraph) {
        return Math.min(Math.min(paragraph, lines.size()), from + LONGEST_HEADER);
    }

    /** The lines that are no header lines: those before it, those inside it that fit nothing, those behind it. */
    List<Line> body(Header header) {
        List<Line> body = new ArrayList<>(lines.subList(0, header.begin));
        body.addAll(header.strays);
        body.addAll(lines.subList(header.end, lines.size()));
        return body;
    }

    /** Where header lines begin: no portion reaches over one. */
    static NavigableSet<Integer> barriers(List<HeaderLine> page, Header header) {
        NavigableSet<Integer> barriers = new TreeSet<>();
        page.forEach(line -> barriers.add(line.span().start()));
        header.lines.forEach(line -> barriers.add(line.span().start()));
        return barriers;
    }

    /** The lines, each behind a header line as if a blank line stood before it: headings, too, end there. */
    static List<Line> parted(List<Line> lines, NavigableSet<Integer> barriers) {
        List<Line> parted = new ArrayList<>();
        int end = 0;
        for (Line line : lines) {
            Integer barrier = barriers.ceiling(end);
            boolean barred = barrier != null && barrier < line.start();
            // As a part of a line it can begin a paragraph, but being alone does not make a heading of it.
            boolean close = barred && !line.blankBefore();
            parted.add(close ? line.part(0, line.length()).afterBlank() : line);
            end = line.end();
        }
        return parted;
    }
}
