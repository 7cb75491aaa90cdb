package io.portmark.document;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for marks and banner words inside text that the parser took for prose: a mark in the middle of a paragraph, in odd brackets or
 * letters, the banner of a second section or of a cable quoted inside. They raise what a release protects and say nothing in findings:
 * a release that is too careful can be put right by a decision, one that is not can't be called back.
 */
final class EmbeddedMarks {
    private static final String SYMBOL =
            "(TOP ?SECRET|TS|SECRET|S|CONFIDENTIAL|C|CLASSIFIED|SBU|LOU|FOUO|OUO|CUI|LES|DSEN|SSI)";
    /** A symbol in brackets of any kind, with whatever controls; not "member(s)", not the reason "1.4 (C)". */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?<!1\\.[3-6] ?)[(\\[{<] ?(?:(?i:BEGIN) )?(?:U ?[/,-]{1,2} ?)?"
                    + SYMBOL + "(?:[-/, +]{1,3}[A-Z0-9 ,/+-]*)? ?[)\\]}>]");
    /** The bracket that should close it is missing: "(S The". */
    private static final Pattern OPEN = Pattern.compile("(?<![\\p{L}\\p{Nd}])[(\\[]" + SYMBOL + " [A-Z][a-z ]");
    /** A level in words or letters before the first word: "SECRET - The", "C. The". */
    private static final Pattern LEADING =
            Pattern.compile("^\\s*" + SYMBOL + "(?:[./ -]+NOFORN)? ?(?:[:.]| ?[-\u2013\u2014]) ");

    private static final Pattern LOWER = Pattern.compile(
            "(?:^|[.:?!] ?|\\b[a-z]\\. )[ >*o-]*[(\\[] ?(ts|s|c|sbu|lou|fouo|cui)(?:/{1,2}[a-z]+)? ?[)\\]] ");
    private static final Pattern SPACED = Pattern.compile(
            "(?<![A-Z] )\\b(T ?O ?P {1,3}S E C R E T|S E C R E T|C O N F I D E N T I A L|S E N S I T I V E)\\b");
    private static final Pattern ALONE =
            Pattern.compile("(?m)^[ \\t*_#>-]*(?:BEGIN |END )?(TOP SECRET|SECRET|CONFIDENTIAL|SENSITIVE|SBU|FOUO|NOFORN"
                    + "|SENSITIVE BUT UNCLASSIFIED|FOR OFFICIAL USE ONLY|LIMITED OFFICIAL USE)"
                    + "(?: ?[-/]{1,2} ?[A-Z ]+| NOFORN| EXDIS| NODIS| LIMDIS| SECTION .*)?[ \\t*_.-]*$");
    private static final Pattern SENSITIVE = Pattern.compile(
            "^\\W*SENS\\w{0,3}TI?VE\\b|\\bS E N S I T I V E\\b|\\b(?:SBU|FOUO|NOFORN|LOU|CUI)\\b|OFFICIAL USE ONLY|LIMITED OFFICIAL");
    private static final Pattern LIST_LABELS = Pattern.compile("(?s)\\(A\\).*?\\(B\\)");
    private static final Pattern FORMAT = Pattern.compile("[\\p{Cf}\\\\*_]");

    /** Letters of other scripts that look like those of a mark. */
    private static final List<String> LOOKALIKES =
            List.of("\u0421C", "\u0405S", "\u0422T", "\u0412B", "\u041EO", "\u0415E");

    private EmbeddedMarks() {}

    /** The highest marking that stands anywhere in a text, marks and banner words. */
    static Optional<Marking> in(String text) {
        String folded = fold(text).replaceAll("\\s+", " ");
        Marking highest = null;
        Matcher bracketed = BRACKETED.matcher(folded);
        while (bracketed.find()) {
            if (!isListLabel(folded, bracketed)) {
                highest = higher(highest, bracketed.group(1));
            }
        }
        for (Pattern pattern : List.of(OPEN, LEADING)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                highest = higher(highest, matcher.group(1));
            }
        }
        Matcher lower = LOWER.matcher(folded);
        while (lower.find()) {
            boolean label = lower.group(1).equals("c") && folded.contains("(b)");
            highest = label ? highest : higher(highest, lower.group(1).toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(or(highest, banner(text).orElse(null)));
    }

    /** The highest level that banner words name, letter-spaced or alone on their line. */
    static Optional<Marking> banner(String text) {
        String folded = fold(text);
        Marking highest = null;
        for (Pattern pattern : List.of(SPACED, ALONE)) {
            Matcher words = pattern.matcher(folded);
            while (words.find()) {
                highest = higher(highest, words.group(1));
            }
        }
        return Optional.ofNullable(highest);
    }

    /** What the words of a classification line or a caption name at the most, damaged and closed up as they may be. */
    static Optional<Marking> inHeader(String text) {
        String folded = fold(text).toUpperCase(Locale.ROOT);
        String closed = folded.replaceAll("[^A-Z]", "");
        Marking highest = null;
        for (String words : List.of("TOPSECRET", "SECRET", "CONFIDENTIAL")) {
            if (closed.contains(words)) {
                highest = higher(highest, words);
            }
        }
        return Optional.ofNullable(SENSITIVE.matcher(folded).find() ? higher(highest, "SBU") : highest);
    }

    /** What the letters of a printed mark say at the most: "(U/C)" is Confidential, whatever else it is. */
    static Optional<Marking> inMark(String printed) {
        Marking highest = null;
        for (String part : fold(printed).toUpperCase(Locale.ROOT).split("[^A-Z]+", -1)) {
            if (part.matches(SYMBOL)) {
                highest = higher(highest, part);
            }
        }
        return Optional.ofNullable(highest);
    }

    /** "(C)" behind "(A) … (B)" counts on; it is no mark. */
    private static boolean isListLabel(String folded, Matcher match) {
        return match.group(1).equals("C")
                && match.group().length() == 3
                && LIST_LABELS.matcher(folded.substring(0, match.start())).find();
    }

    private static String fold(String text) {
        String folded =
                FORMAT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        for (String pair : LOOKALIKES) {
            folded = folded.replace(pair.charAt(0), pair.charAt(1));
        }
        return folded;
    }

    private static @Nullable Marking higher(@Nullable Marking highest, String words) {
        return or(highest, marking(words.replace(" ", "")));
    }

    private static Marking marking(String words) {
        return switch (words) {
            case "TS", "TOPSECRET", "CLASSIFIED" -> Marking.of(ClassificationLevel.TOP_SECRET);
            case "S", "SECRET" -> Marking.of(ClassificationLevel.SECRET);
            case "C", "CONFIDENTIAL" -> Marking.of(ClassificationLevel.CONFIDENTIAL);
            default -> new Marking(ClassificationLevel.UNCLASSIFIED, Control.SBU, List.of());
        };
    }

    private static @Nullable Marking or(@Nullable Marking one, @Nullable Marking other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.or(other);
    }
}
