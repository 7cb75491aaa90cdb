package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.ParseNote;
import io.portmark.document.SourceText;
import io.portmark.parse.telegram.FieldShapes.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a telegram's header, from its first line to the first paragraph. A line that fits nothing becomes a header line only where
 * attention and routing lines stand and where it is as short as they are; any other is text of the record and becomes a portion,
 * because header lines are released and text is not.
 */
final class HeaderParser {
    /** A reference list or an authority goes on over at most so many printed lines, a subject over fewer. */
    private static final int LONGEST_FIELD = 6;

    private static final int LONGEST_SUBJECT = 3;
    private static final int LONGEST_AUTHORITY = 4;

    /** Attention lines come singly or a few together. */
    private static final int ATTENTION_LINES = 3;

    private static final int ATTENTION_LENGTH = 100;
    private static final Pattern RUNNING_TEXT =
            Pattern.compile("\\b(?:THE|THAT|HAS|HAD|WAS|WERE|SAID|WOULD|HIS|THEIR)\\b", Pattern.CASE_INSENSITIVE);

    /** "State please pass to" has three; a sentence has more. */
    private static final int SMALL_WORDS = 3;

    /** More lines than these that fit nothing are no gap in a header: the header has ended. */
    private static final int LONGEST_STRAY = 12;

    private static final int NO_ANCHOR = Integer.MAX_VALUE;

    private final SourceText source;
    private final List<Line> lines;
    private final int limit;
    private final BannerParser banners;
    private final int[] anchors;
    private final Header header = new Header();
    private final RoutingReader routing = new RoutingReader();
    private final AuthorityParser authorities = new AuthorityParser();
    private boolean inFields;
    private int at;

    /**
     * Reads in these lines.
     *
     * @param from the first line of the telegram
     * @param limit the line where the first numbered paragraph begins, or the number of lines
     */
    HeaderParser(SourceText source, List<Line> lines, int from, int limit, BannerParser banners) {
        this.source = source;
        this.lines = lines;
        this.limit = limit;
        this.banners = banners;
        this.at = from;
        this.header.begin = from;
        this.anchors = anchors();
    }

    Header parse() {
        while (at < limit && (known() || fitting() || stray())) {
            // each of them has moved on
        }
        header.end = at;
        header.routing = routing.routing();
        if (header.banner != null && header.bannerLine != null) {
            header.compare(header.routing, header.banner, header.bannerLine);
        }
        return header;
    }

    /** For each line, the next one that begins a field or is a banner. */
    private int[] anchors() {
        int[] next = new int[lines.size() + 1];
        next[lines.size()] = NO_ANCHOR;
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean anchor = i < limit
                    && (FieldShapes.field(lines.get(i)).isPresent()
                            || banners.identified(lines.get(i)).isPresent());
            next[i] = anchor ? i : next[i + 1];
        }
        return next;
    }

    private boolean known() {
        Line line = lines.get(at);
        if (header.banner == null && banner(line)) {
            return true;
        }
        Optional<Field> field = FieldShapes.field(line);
        if (field.isPresent()) {
            field(field.get());
            return true;
        }
        return (header.banner == null && !inFields && routing(line)) || caption(line) || remark(line);
    }

    private boolean banner(Line line) {
        Optional<ClassificationLine> found = banners.identified(line);
        if (found.isEmpty() && anchors[at] == NO_ANCHOR) {
            found = banners.bare(line);
        }
        if (found.isEmpty()) {
            return false;
        }
        header.takeBanner(source, found.get(), line);
        at++;
        return true;
    }

    private boolean routing(Line line) {
        Optional<Kind> kind = routing.read(line);
        if (kind.isEmpty()) {
            return false;
        }
        int count = 1;
        while (kind.get() == Kind.PRECEDENCE
                && at + count < limit
                && routing.continuesPrecedence(lines.get(at + count))) {
            count++;
        }
        add(kind.get(), count);
        return true;
    }

    private boolean caption(Line line) {
        Optional<List<String>> captions = Captions.line(line.text());
        captions.ifPresent(found -> {
            header.captions.addAll(found);
            add(Kind.CAPTION, 1);
        });
        return captions.isPresent();
    }

    private boolean remark(Line line) {
        boolean remark = line.is(FieldShapes.REMARK);
        if (line.is(FieldShapes.CORRECTED)) {
            header.take(new ParseNote(ParseNote.Kind.CORRECTED_COPY, List.of(), line.span(), ""));
        }
        if (remark) {
            add(Kind.REMARK, 1);
        }
        return remark;
    }

    private void field(Field field) {
        inFields = true;
        switch (field) {
            case EO -> header.eo.add(add(Kind.EO, 1 + continued(Field.EO, 2)));
            case TAGS -> tags();
            case SUBJECT -> subject();
            case REF -> header.references.add(add(Kind.REF, 1 + continued(Field.REF, LONGEST_FIELD)));
            case AUTHORITY ->
                header.authorities.add(add(Kind.AUTHORITY, 1 + continued(Field.AUTHORITY, LONGEST_FIELD)));
        }
    }

    private void tags() {
        int count = 1 + continued(Field.TAGS, LONGEST_FIELD);
        for (Line piece : lines.subList(at, at + count)) {
            header.damagedTags += Markup.in(piece).size() / 2;
        }
        JoinedText joined = add(Kind.TAGS, count);
        Matcher label = FieldShapes.TAGS.matcher(joined.plain());
        if (label.lookingAt()) {
            header.hasTags = true;
            header.tags.addAll(TagsParser.split(joined.plain().substring(label.end())));
        }
    }

    private void subject() {
        int count = 1 + continued(Field.SUBJECT, LONGEST_SUBJECT);
        Matcher label = lines.get(at).begin(FieldShapes.SUBJECT);
        header.takeSubject(source, lines.subList(at, at + count), label == null ? 0 : label.end());
        at += count;
    }

    /** How many of the following lines go on with the field that begins here. */
    private int continued(Field field, int most) {
        int count = 0;
        while (count < most && at + count + 1 < limit && continues(field, at + count + 1)) {
            count++;
        }
        return count;
    }

    private boolean continues(Field field, int index) {
        Line line = lines.get(index);
        boolean begins = FieldShapes.field(line).isPresent()
                || Captions.line(line.text()).isPresent()
                || line.is(FieldShapes.REMARK);
        if (line.blankBefore() || begins || line.restored() || line.length() > ATTENTION_LENGTH) {
            return false;
        }
        return switch (field) {
            // An E.O. line goes on only where its instruction is still to come.
            case EO -> index == at + 1 && soFar(index).matches(".*[:;,] *") && line.is(FieldShapes.EO_MORE);
            case TAGS -> line.is(FieldShapes.TAGS_MORE) && (soFar(index) + line.text()).contains(",");
            case SUBJECT ->
                !soFar(index).endsWith(".")
                        && !line.is(FieldShapes.REF_LETTERED)
                        && (isCapitals(line.text()) || !isCapitals(soFar(index)));
            case REF -> line.is(FieldShapes.REF_LETTERED) || (line.is(FieldShapes.REF_MORE) && !isProse(line.text()));
            case AUTHORITY -> authorities.goesOn(soFar(index), following(index));
        };
    }

    /** The lines from there to the next blank one, at most as many as an authority has. */
    private List<String> following(int index) {
        List<String> following = new ArrayList<>();
        for (int i = index; i < Math.min(limit, index + LONGEST_AUTHORITY); i++) {
            if (lines.get(i).blankBefore()) {
                return following;
            }
            following.add(lines.get(i).text());
        }
        return following;
    }

    private String soFar(int index) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines.subList(at, index)) {
            joined.append(joined.length() == 0 ? "" : " ").append(line.text());
        }
        return joined.toString();
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /** Lines that are told by what stands around them. */
    private boolean fitting() {
        Line line = lines.get(at);
        if (header.banner == null && !inFields) {
            return beforeBanner();
        }
        if (line.is(FieldShapes.REF_ITEM)) {
            header.references.add(add(Kind.REF, 1));
            return true;
        }
        return !inFields && attention();
    }

    private boolean beforeBanner() {
        boolean more = anchors[at] != NO_ANCHOR || nextRouting();
        Line line = lines.get(at);
        if (!more || line.length() > ATTENTION_LENGTH || isProse(line.text())) {
            return false;
        }
        add(Kind.REMARK, 1);
        return true;
    }

    private boolean nextRouting() {
        for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
            if (FieldShapes.isRouting(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Attention and passing lines: short, and either in their shape or before a field that is still to come. */
    private boolean attention() {
        int count = 1;
        while (at + count < limit
                && count <= ATTENTION_LINES
                && !lines.get(at + count).blankBefore()
                && !isHeaderLine(lines.get(at + count))) {
            count++;
        }
        int words = 0;
        boolean fits = count <= ATTENTION_LINES;
        for (Line line : lines.subList(at, at + count)) {
            fits &= line.length() <= ATTENTION_LENGTH && !isProse(line.text());
            words += line.text().split(" +", -1).length;
        }
        boolean shaped = lines.get(at).is(FieldShapes.ATTENTION);
        boolean anchored = anchors[at] != NO_ANCHOR;
        if (!fits
                || words > 30
                || !(anchored || (shaped && isCapitals(lines.get(at).text()) && words <= 12))) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            add(Kind.ATTENTION, 1);
        }
        return true;
    }

    private boolean isHeaderLine(Line line) {
        return FieldShapes.field(line).isPresent()
                || Captions.line(line.text()).isPresent()
                || line.is(FieldShapes.REMARK);
    }

    /** A sentence: a full stop behind several words, or the words and small letters of running text. */
    private static boolean isProse(String text) {
        String[] words = text.split(" +", -1);
        boolean ends = text.endsWith(".") && words.length >= 5;
        long small = Arrays.stream(words).filter(HeaderParser::isSmall).count();
        return ends
                || small > SMALL_WORDS
                || RUNNING_TEXT.matcher(text).results().limit(2).count() == 2;
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /** Text between header lines: kept for the body, as long as header lines follow. */
    private boolean stray() {
        if (anchors[at] == NO_ANCHOR || header.strays.size() >= LONGEST_STRAY) {
            return false;
        }
        Line line = lines.get(at);
        header.strays.add(line.blankBefore() || header.strays.isEmpty() ? line.afterBlank() : line);
        at++;
        return true;
    }

    private JoinedText add(Kind kind, int count) {
        JoinedText joined = header.add(source, kind, lines.subList(at, at + count));
        at += count;
        return joined;
    }
}
