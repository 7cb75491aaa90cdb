package io.portmark.parse;

import io.portmark.marking.Confidence;
import io.portmark.marking.MarkFault;
import io.portmark.marking.PortionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads portion marks where they may stand: behind a paragraph's number, behind SUBJECT, at the beginning of a block. Nowhere else
 * is anything in parentheses a mark.
 */
public final class PortionMarkParser {
    /** 32 CFR 2001.21(c): the symbol stands in parentheses immediately before the text to which it applies. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(+([^()]{1,120})\\)+");

    /** "SBU)", "C)": the first parenthesis is lost (PRT-05). */
    private static final Pattern CLOSED_ONLY =
            Pattern.compile("(TS|S|C|U|SBU|LOU|OUO|FOUO|CUI)((?:/{1,2}[A-Z]{1,10}(?: TO [A-Z, ]{3,60})?)*) ?[)\\]}]");

    /** "(C The Minister", "(SBU": the last one is lost. */
    private static final Pattern OPENED_ONLY =
            Pattern.compile("[(\\[{](TS|S|C|U|SBU|LOU|OUO|FOUO|CUI)((?:/{1,2}(?:NF|NOFORN|OC|XD|ND))*)(?=[\\s.:]|$)");

    /** "[C]", "{SBU}", "(C]". */
    private static final Pattern OTHER_BRACKETS = Pattern.compile("[\\[({<]([^()\\[\\]{}<>]{1,20})[\\])}>]");

    /** What may be a symbol that the vocabulary lacks: "X", "SBX", "S-NF//Q". */
    private static final Pattern UNKNOWN_SYMBOL = Pattern.compile("[A-Z]{1,5}(?:[-/]{1,2}[A-Z0-9]{1,8}){0,3}");

    /** A mark begins with a bracket, or with its first letter where the bracket is lost. */
    private static final String BEGINNINGS = "([{<TSCULOF";

    /** Letters of reasons and lists, and words that stand in parentheses at the beginning of a paragraph. */
    private static final Set<String> NO_SYMBOLS = Set.of(
            "A", "B", "D", "E", "F", "G", "H", "I", "II", "III", "IV", "V", "VI", "NOTE", "BEGIN", "END", "SIC", "FYI",
            "TEXT", "REF", "CONT", "NB", "PS", "OK", "US", "UN", "EU", "NOTAL");

    /** 79 RIYADH 905: "(C - ENTIRE TEXT)". */
    private static final Pattern ENTIRE_TEXT = Pattern.compile("(.{1,24}?)[ ,.:-]+(?:ENTIRE TEXT|ALL PARAS?)\\W{0,2}");

    private final MarkSymbols symbols;

    /** Reads marks with the built-in vocabulary. */
    public PortionMarkParser() {
        this(MarkVocabulary::builtIn);
    }

    PortionMarkParser(Supplier<MarkVocabulary> vocabulary) {
        this.symbols = new MarkSymbols(vocabulary);
    }

    /** Reads marks with the vocabulary of another book; its tables are read when the first mark asks for them, and once. */
    public static PortionMarkParser of(MarkTables tables) {
        var vocabulary = new Supplier<MarkVocabulary>() {
            private @Nullable MarkVocabulary read;

            @Override
            public synchronized MarkVocabulary get() {
                if (read == null) {
                    read = MarkVocabulary.of(tables);
                }
                return read;
            }
        };
        return new PortionMarkParser(vocabulary);
    }

    /**
     * Marks read in one place.
     *
     * @param marks the marks, in order; empty where there is none
     * @param end where the text behind them begins, blanks skipped; where there is no mark, where the reading began
     */
    public record Marks(List<PortionMark> marks, int end) {
        public Marks {
            marks = List.copyOf(marks);
        }

        /** True when at least one mark is in the vocabulary. */
        public boolean isKnown() {
            return marks.stream().anyMatch(PortionMark::isKnown);
        }

        /** True when the first mark is in the vocabulary, in parentheses and capitals. */
        public boolean isSound() {
            return !marks.isEmpty() && marks.get(0).isSound();
        }
    }

    /**
     * Reads the marks that begin at a place where a mark belongs.
     *
     * @param text the text
     * @param from where the first mark may stand
     * @param marked true when other portions of the document carry marks, so that an unknown acronym may be one
     */
    public Marks at(String text, int from, boolean marked) {
        List<PortionMark> marks = new ArrayList<>();
        int end = from;
        Optional<Read> next = first(text, from, marked);
        while (next.isPresent()) {
            marks.add(next.get().mark);
            end = skipBlanks(text, next.get().end);
            next = sound(text, end);
        }
        return new Marks(marks, end);
    }

    /** A well-formed mark of the vocabulary that begins there. */
    public Optional<PortionMark> soundAt(String text, int from) {
        return sound(text, from).map(Read::mark);
    }

    /** What words without parentheses say: those of a banner. */
    public Optional<MarkReading> words(String words) {
        return symbols.read(words);
    }

    /** A well-formed mark of the vocabulary with which the text ends: "(C)" behind a subject (5 CFR 1312.8(a)(7)). */
    public Optional<PortionMark> atEnd(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || text.length() - open > 40) {
            return Optional.empty();
        }
        return sound(text, open).filter(read -> read.end == text.length()).map(Read::mark);
    }

    private record Read(PortionMark mark, int end) {}

    private Optional<Read> first(String text, int from, boolean marked) {
        if (from >= text.length() || BEGINNINGS.indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        return sound(text, from).or(() -> misshapen(text, from)).or(() -> unknown(text, from, marked));
    }

    private Optional<Read> sound(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '(') {
            return Optional.empty();
        }
        Matcher matcher = at(IN_PARENTHESES, text, from);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String inner = matcher.group(1).strip();
        if (!inner.equals(inner.toUpperCase(Locale.ROOT)) || !single(matcher.group())) {
            return Optional.empty();
        }
        return reading(inner).map(reading -> read(matcher, reading)).filter(read -> read.mark.isSound());
    }

    private Optional<Read> misshapen(String text, int from) {
        Matcher closed = at(CLOSED_ONLY, text, from);
        if (closed.lookingAt()) {
            return damaged(closed, closed.group(1) + closed.group(2), MarkFault.BRACKETS);
        }
        Matcher single = at(IN_PARENTHESES, text, from);
        if (single.lookingAt() && single(single.group())) {
            String inner = single.group(1).strip();
            boolean upper = inner.equals(inner.toUpperCase(Locale.ROOT));
            Optional<MarkReading> reading = reading(bare(inner));
            if (upper && reading.isPresent()) {
                boolean stop = !bare(inner).equals(inner);
                return reading.map(found -> read(single, stop ? brackets(found) : found));
            }
        }
        for (Pattern shape : List.of(OTHER_BRACKETS, IN_PARENTHESES)) {
            Matcher matcher = at(shape, text, from);
            if (matcher.lookingAt()) {
                boolean parentheses = shape == IN_PARENTHESES && single(matcher.group());
                boolean lower = !matcher.group(1).equals(matcher.group(1).toUpperCase(Locale.ROOT));
                Optional<Read> read = damaged(
                        matcher, upper(matcher.group(1)), parentheses || lower ? MarkFault.CASE : MarkFault.BRACKETS);
                if (read.isPresent() && isMark(read.get().mark, lower)) {
                    return read;
                }
            }
        }
        Matcher opened = at(OPENED_ONLY, text, from);
        if (opened.lookingAt() && !closesLater(text, opened.end())) {
            return damaged(opened, opened.group(1) + opened.group(2), MarkFault.BRACKETS);
        }
        return Optional.empty();
    }

    /** Words in small letters are a mark only where they need no other repair: "(secretary)" is none. */
    private static boolean isMark(PortionMark mark, boolean lower) {
        return !lower
                || (!mark.has(MarkFault.SPELLING)
                        && !mark.has(MarkFault.RUN_TOGETHER)
                        && !mark.has(MarkFault.UNKNOWN_PART));
    }

    private Optional<Read> damaged(Matcher matcher, String symbol, MarkFault fault) {
        return reading(symbol).map(reading -> read(matcher, reading.with(fault, Confidence.HIGH)));
    }

    private static MarkReading brackets(MarkReading reading) {
        return reading.with(MarkFault.BRACKETS, Confidence.HIGH);
    }

    /** "(LOU ONLY WHERE NOTED.)" opens a remark, no mark: its parenthesis closes further on. */
    private static boolean closesLater(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 200); i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == ')';
            }
        }
        return false;
    }

    /** PRT-06: a symbol that stands where a mark belongs and is in no vocabulary. Three letters and more only among other marks. */
    private Optional<Read> unknown(String text, int from, boolean marked) {
        Matcher matcher = at(IN_PARENTHESES, text, from);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String inner = matcher.group(1).strip();
        boolean symbol = inner.length() <= 16
                && UNKNOWN_SYMBOL.matcher(inner).matches()
                && !NO_SYMBOLS.contains(inner)
                && (marked || inner.length() == 1);
        return symbol
                ? Optional.of(new Read(new PortionMark(matcher.group(), null, true), matcher.end()))
                : Optional.empty();
    }

    private Optional<MarkReading> reading(String inner) {
        Matcher whole = ENTIRE_TEXT.matcher(inner);
        return symbols.read(whole.matches() ? whole.group(1).strip() : inner);
    }

    private static Read read(Matcher matcher, MarkReading reading) {
        return new Read(
                new PortionMark(matcher.group(), reading.marking(), reading.faults(), reading.confidence()),
                matcher.end());
    }

    private static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(Math.min(from, text.length()), text.length());
    }

    private static boolean single(String printed) {
        return !printed.startsWith("((") && !printed.endsWith("))");
    }

    private static String upper(String inner) {
        return bare(inner).toUpperCase(Locale.ROOT);
    }

    private static String bare(String inner) {
        String stripped = inner.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
