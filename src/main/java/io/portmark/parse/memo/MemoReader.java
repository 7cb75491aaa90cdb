package io.portmark.parse.memo;

import io.portmark.document.HeaderLine;
import io.portmark.document.SourceText;
import io.portmark.parse.PortionMarkParser;
import io.portmark.parse.memo.MemoFields.Field;
import io.portmark.parse.telegram.ForeignStatement;
import io.portmark.parse.telegram.Header;
import io.portmark.parse.telegram.Line;
import io.portmark.parse.telegram.RecordText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sorts the lines of a record that is no telegram: banners and page numbers, the head of a memorandum, the authority block wherever it
 * stands, and the body. A line that fits nothing is body: header lines are released, text is not.
 */
final class MemoReader {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("-{1,2} ?[0-9]{1,4} ?-{1,2}|[Pp](?:AGE|age) [0-9]{1,4}(?: (?:of|OF) [0-9]{1,4})?");

    /** A banner at the end of a record stands within its last lines. */
    private static final int BOTTOM = 4;

    /** No head of a memorandum is longer. */
    private static final int LONGEST_HEAD = 40;

    private static final int LONGEST_LETTERHEAD = 80;
    private static final int LETTERHEAD_LINES = 15;
    private static final int LONGEST_FIELD = 8;
    private static final int LONGEST_BLOCK_LINE = 4;
    private static final Pattern LISTED = Pattern.compile("\\(?[A-Z0-9][.)]\\)? .{1,80}");
    private static final Pattern UNFINISHED =
            Pattern.compile(".*(?:[,;:&]|\\b(?:AND|OF|THE|FOR|TO)) *", Pattern.CASE_INSENSITIVE);

    private final RecordText record;
    private final SourceText source;
    private final PortionMarkParser marks;
    private final List<Line> lines;
    private final Header header = new Header();
    private final List<Line> body = new ArrayList<>();
    private final List<Line> left = new ArrayList<>();
    private final List<DocumentBanner> banners = new ArrayList<>();
    private final Set<Line> strays = new HashSet<>();
    private boolean fields;
    private boolean dated;
    private boolean designated;
    private boolean cui;

    MemoReader(RecordText record) {
        this.record = record;
        this.source = record.source();
        this.marks = record.marks();
        this.lines = withoutPages(record.lines());
    }

    /** Reads the header; {@link #body} and {@link #left} are what it leaves. */
    Header read() {
        int at = head();
        takeBanners(at < lines.size() ? lines.get(at).start() : Integer.MAX_VALUE);
        while (at < lines.size()) {
            int block = saying(at);
            if (block > 0) {
                at += block;
            } else {
                body.add(lines.get(at));
                at++;
            }
        }
        return header;
    }

    /** The lines that are none of the header's, in order. */
    List<Line> body() {
        return body;
    }

    /** Lines of the body that stand between those of the head. */
    Set<Line> strays() {
        return strays;
    }

    /** Banners of further pages and page numbers. */
    List<Line> left() {
        return left;
    }

    /** True when it says that it holds controlled unclassified information. */
    boolean isCui() {
        return designated || cui;
    }

    boolean isDesignated() {
        return designated;
    }

    /** True when it has a field of a memorandum, or is dated. */
    boolean hasFields() {
        return fields;
    }

    private int lastLine() {
        List<Line> all = record.lines();
        return all.size() < BOTTOM ? 0 : all.get(all.size() - BOTTOM).start();
    }

    /** Takes banners and page numbers out; the line behind them is one that a page break stood before. */
    private List<Line> withoutPages(List<Line> all) {
        List<Line> rest = new ArrayList<>();
        boolean page = false;
        boolean blank = false;
        for (Line line : all) {
            Optional<DocumentBanner> banner = DocumentBanner.read(line, marks);
            boolean number = banner.isEmpty() && line.is(PAGE_NUMBER);
            if (banner.isPresent() || number) {
                banner.ifPresent(banners::add);
                if (number) {
                    left.add(line);
                }
                page = true;
                blank |= line.blankBefore();
            } else {
                Line next = blank ? line.afterBlank() : line;
                rest.add(page ? next.afterPage() : next);
                page = false;
                blank = false;
            }
        }
        return rest;
    }

    /**
     * The banner of the whole stands before the body or at the end of the record. One in the midst of it, with none of those, is of
     * something that was put into it; it still protects.
     */
    private void takeBanners(int bodyStart) {
        Optional<DocumentBanner> overall = banners.stream()
                .filter(found -> found.line().start() < bodyStart)
                .findFirst()
                .or(() -> banners.stream()
                        .filter(found -> found.line().start() >= lastLine())
                        .findFirst());
        overall.ifPresent(found -> header.takeBanner(source, found.classificationLine(), found.line()));
        banners.stream().filter(found -> !overall.equals(Optional.of(found))).forEach(found -> left.add(found.line()));
        cui = overall.map(DocumentBanner::isCui).orElse(false);
        overall.ifPresent(found -> new BannerNotes(found, banners, lastLine()).take(header));
    }

    /** Reads the head; returns where the body begins. */
    private int head() {
        int at = 0;
        while (at < Math.min(lines.size(), LONGEST_HEAD)) {
            int taken = headLine(at);
            if (taken == 0) {
                return at;
            }
            at += taken;
        }
        return at;
    }

    private int headLine(int at) {
        Line line = lines.get(at);
        if (isText(line)) {
            return 0;
        }
        int block = saying(at);
        if (block > 0) {
            return block;
        }
        Optional<Field> field = MemoFields.field(line);
        if (field.isPresent()) {
            return field(at, field.get());
        }
        boolean day = record.day(line).isPresent();
        boolean shaped = day || MemoFields.isTitle(line) || MemoFields.isUnfinished(line);
        if (!shaped && !goesOn(at)) {
            return 0;
        }
        if (!shaped && !MemoFields.isOffice(line) && !MemoFields.isAddress(line)) {
            body.add(line);
            strays.add(line); // it stands in the head, and may say anything
            return 1;
        }
        record.day(line).ifPresent(header::takeDate);
        dated |= day;
        fields |= MemoFields.isTitle(line);
        if (!shaped && MemoFields.isOffice(line)) {
            header.takeOffice(line.text());
        }
        header.take(source, HeaderLine.Kind.REMARK, List.of(line));
        return 1;
    }

    /** A numbered or marked paragraph is never a header line. */
    private boolean isText(Line line) {
        return marks.soundAt(line.text(), 0).isPresent() || line.begins(NUMBERED) || line.isLong() || line.markedUp();
    }

    private static final Pattern NUMBERED = Pattern.compile("(?:\u00b6 ?)?[0-9]{1,3}\\. .*");

    private int field(int at, Field field) {
        Line line = lines.get(at);
        if (!field.isSubject() && MemoFields.isProse(line.text().substring(field.end()))) {
            return 0;
        }
        int count = 1;
        while (count < LONGEST_FIELD && at + count < lines.size() && goesOn(at, count, field)) {
            count++;
        }
        List<Line> pieces = lines.subList(at, at + count);
        if (field.isSubject()) {
            header.takeSubject(source, pieces, field.end());
        } else {
            header.take(source, field.kind(), pieces);
        }
        if (field.isDate()) {
            record.dateIn(line.text().substring(field.end())).ifPresent(header::takeDate);
            dated = true;
        }
        fields = true;
        return count;
    }

    /** Indented beneath the label, or unfinished: "TO: The Secretary," - the line beneath goes on with it. */
    private boolean goesOn(int at, int count, Field field) {
        Line next = lines.get(at + count);
        if (next.blankBefore() || isText(next) || MemoFields.field(next).isPresent() || MemoFields.isAuthority(next)) {
            return false;
        }
        boolean hanging = record.column(next) > record.column(lines.get(at)) + 1;
        boolean list = field.kind() == HeaderLine.Kind.REF && next.begins(LISTED);
        boolean empty = lines.get(at).length() <= field.end();
        boolean more = hanging || list || empty || lines.get(at + count - 1).is(UNFINISHED);
        return more && (field.isSubject() || !MemoFields.isProse(next.text()));
    }

    /** True where a field or a date is still to come: the head has not ended with a line that has no shape. */
    private boolean goesOn(int at) {
        Line line = lines.get(at);
        boolean comes = false;
        for (int i = at + 1; i < Math.min(lines.size(), at + LETTERHEAD_LINES) && !comes; i++) {
            if (isText(lines.get(i)) || lines.get(i).length() > LONGEST_LETTERHEAD) {
                return false;
            }
            comes = MemoFields.field(lines.get(i)).isPresent()
                    || MemoFields.isTitle(lines.get(i))
                    || record.day(lines.get(i)).isPresent();
        }
        return comes && !fields && !dated && line.length() <= LONGEST_LETTERHEAD && !MemoFields.isProse(line.text());
    }

    /** The lines of a statement or block that begins there; 0 where none does. */
    private int saying(int at) {
        int statement = statement(at);
        return statement > 0 ? statement : block(at);
    }

    /** The lines that say whose information the record holds, and nothing else; 0 where none do. */
    private int statement(int at) {
        int count = at < lines.size() && mayBegin(at) ? ForeignStatement.lines(lines, at) : 0;
        if (count > 0) {
            header.take(source, HeaderLine.Kind.REMARK, lines.subList(at, at + count));
        }
        return count;
    }

    /** The lines of an authority or designation block that begins there; 0 where none does. */
    private int block(int at) {
        int count = 0;
        boolean begun = false;
        boolean authority = false;
        while (at + count < lines.size()) {
            Line line = lines.get(at + count);
            boolean begins = MemoFields.isAuthority(line);
            boolean designation = !begins && MemoFields.isDesignation(line, begun);
            if ((!begins && !designation) || (count == 0 && !mayBegin(at))) {
                break;
            }
            begun |= designation;
            designated |= designation;
            authority |= begins;
            int pieces = 1 + continued(at + count);
            header.take(
                    source,
                    begins ? HeaderLine.Kind.AUTHORITY : HeaderLine.Kind.REMARK,
                    lines.subList(at + count, at + count + pieces));
            count += pieces;
        }
        fields |= authority;
        return count;
    }

    /** Inside a paragraph such words are text. */
    private boolean mayBegin(int at) {
        return at == 0
                || body.isEmpty()
                || lines.get(at).blankBefore()
                || lines.get(at).pageBefore();
    }

    private int continued(int at) {
        int count = 0;
        while (count < LONGEST_BLOCK_LINE && at + count + 1 < lines.size()) {
            Line next = lines.get(at + count + 1);
            boolean other = MemoFields.isAuthority(next)
                    || MemoFields.isDesignation(next, designated)
                    || isText(next)
                    || MemoFields.isProse(next.text());
            boolean hanging = record.column(next) > record.column(lines.get(at)) + 1;
            if (next.blankBefore()
                    || other
                    || !(hanging || lines.get(at + count).is(UNFINISHED))) {
                return count;
            }
            count++;
        }
        return count;
    }
}
