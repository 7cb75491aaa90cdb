package io.portmark.parse.telegram;

import io.portmark.document.Declassification;
import io.portmark.document.Declassification.Doubt;
import io.portmark.document.Span;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of the E.O. line, and of what the authority line says beside it, the declassification of a document. */
final class DeclassificationReader {
    /** Spellings seen: E.O. 12958:, EO 12065;, E. O 11652:, E.OM 11652:, EMO. 11652:, MO. 11652, E.O. 11)065:, E.o., and SMART's columns. */
    static final Pattern LINE = Pattern.compile(
            "\\(?(?:E ?[.,]? ?M? ?[O0]M? ?[.,]?|M[O0] ?[.,]) ?:? {0,40}([0-9]{2}[0-9)(][0-9]{2,3})\\)?(?![0-9])[ :;.,-]*",
            Pattern.CASE_INSENSITIVE);

    /** An E.O. line that lost its number or its beginning. */
    static final Pattern BARE_LINE = Pattern.compile(
            "(?:E ?\\. ?O ?\\.?|EO) ?[:;] *|DECL(?:ASSIFY ON)? ?[:;] *(?=[0-9A-Z])", Pattern.CASE_INSENSITIVE);

    private final @Nullable LocalDate origin;
    private final DeclassifyOnParser parser;

    DeclassificationReader(@Nullable LocalDate origin, @Nullable ClassificationLevel level) {
        this.origin = origin;
        this.parser = new DeclassifyOnParser(origin, level);
    }

    /**
     * Reads the line.
     *
     * @param lines the E.O. lines, the first is the one that counts
     * @param further declassification instructions that stand elsewhere in the record, as text
     */
    Declassification read(List<JoinedText> lines, List<String> further) {
        if (lines.isEmpty() && further.isEmpty()) {
            return Declassification.missing();
        }
        List<DeclassifyOnParser.Read> found = new ArrayList<>();
        String order = null;
        Span span = null;
        for (JoinedText line : lines) {
            int begin = beginning(line.plain());
            order = order == null ? order(line.plain()) : order;
            span = span == null ? span(line, begin) : span;
            found.addAll(parser.read(line.plain().substring(begin)));
        }
        for (String text : further) {
            found.addAll(parser.read(text));
        }
        return judge(order, sayingSomething(found), span);
    }

    private Declassification judge(@Nullable String order, List<DeclassifyOnParser.Read> found, @Nullable Span span) {
        DeclassifyOn instruction = found.get(0).instruction();
        List<DeclassifyOn> others = new ArrayList<>();
        for (DeclassifyOnParser.Read other : found.subList(1, found.size())) {
            if (differ(instruction, other.instruction())) {
                others.add(other.instruction());
            }
        }
        return new Declassification(true, order, instruction, others, doubt(found.get(0), others), span);
    }

    private Doubt doubt(DeclassifyOnParser.Read first, List<DeclassifyOn> others) {
        if (first.unreal()) {
            return Doubt.UNREAL;
        }
        if (!others.isEmpty()) {
            return Doubt.CONTRADICTED;
        }
        boolean early = first.instruction().day().filter(this::isNotAfterOrigin).isPresent();
        return early ? Doubt.NOT_AFTER_ORIGIN : Doubt.NONE;
    }

    private boolean isNotAfterOrigin(LocalDate day) {
        return origin != null && !day.isAfter(origin);
    }

    /** N/A beside an instruction is a second instruction; an empty line is none. */
    private static List<DeclassifyOnParser.Read> sayingSomething(List<DeclassifyOnParser.Read> found) {
        List<DeclassifyOnParser.Read> saying = new ArrayList<>(found);
        saying.removeIf(read -> read.instruction() instanceof DeclassifyOn.None none && !none.isStated());
        return saying.isEmpty() ? found : saying;
    }

    private static boolean differ(DeclassifyOn one, DeclassifyOn other) {
        if (one instanceof DeclassifyOn.Indefinite code && other instanceof DeclassifyOn.Indefinite again) {
            return !code.code().equals(again.code());
        }
        if (one instanceof DeclassifyOn.Exempt code && other instanceof DeclassifyOn.Exempt again) {
            boolean oneDate =
                    code.until() == null || again.until() == null || code.day().equals(again.day());
            return !code.code().equals(again.code()) || !oneDate;
        }
        if (!one.kind().equals(other.kind())) {
            return true;
        }
        boolean dated = one.day().isPresent() || other.day().isPresent();
        return dated ? !one.day().equals(other.day()) : !one.text().equalsIgnoreCase(other.text());
    }

    private static int beginning(String line) {
        Matcher numbered = LINE.matcher(line);
        Matcher bare = BARE_LINE.matcher(line);
        int begin = numbered.lookingAt() ? numbered.end() : bare.lookingAt() ? bare.end() : 0;
        String rest = line.substring(begin);
        return begin + rest.length() - DeclassifyOnParser.withoutLabel(rest).length() - trailing(rest);
    }

    private static int trailing(String text) {
        return text.length() - text.stripTrailing().length();
    }

    private static @Nullable String order(String line) {
        Matcher numbered = LINE.matcher(line);
        boolean read = numbered.lookingAt() && numbered.group(1).matches("[0-9]{5}");
        return read ? numbered.group(1) : null;
    }

    private static @Nullable Span span(JoinedText line, int begin) {
        int end = line.plain().stripTrailing().length();
        return begin < end ? line.place(begin, end) : null;
    }
}
