package io.portmark.document;

import io.portmark.document.Declassification.Doubt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether anything in a record speaks against its declassification date taking effect: words beside the date, an extension, an
 * exemption, information that no date of ours declassifies. A date in doubt never declassifies.
 */
final class LapseDoubts {
    private static final Set<HeaderLine.Kind> SPEAKING = Set.of(
            HeaderLine.Kind.BANNER,
            HeaderLine.Kind.CAPTION,
            HeaderLine.Kind.ATTENTION,
            HeaderLine.Kind.REMARK,
            HeaderLine.Kind.EO,
            HeaderLine.Kind.AUTHORITY);
    private static final Pattern AGAINST = Pattern.compile(
            "(?i)EXTEN[DS]|WHICHEVER|WHEN |UNLESS|UNTIL|NEVER|EXCEPT|EXEMPT|RECLASSIF|\\bNOT\\b|\\bOADR\\b|\\bMR\\b(?!\\. ?[A-Z]{2})|\\b(?:25|50|75) ?X"
                    + "|\\bX[1-8]\\b|\\bPLUS\\b|\\bYEARS?\\b|HUMAN(?! RIGHTS| RESOURCES)");
    /** 32 CFR 2001.24(h): atomic-energy and NATO information. */
    private static final Pattern COMMINGLED = Pattern.compile(
            "RESTRICTED DATA|\\bF?RD\\b|CNWDI|ATOMAL|COSMIC|\\bNATO (?:SECRET|CONFIDENTIAL|RESTRICTED)|SIGMA \\d");
    /** Compartments in a banner: what it says of unmarked portions. */
    private static final Pattern COMPARTMENTED =
            Pattern.compile("/ ?(?:SI|TK|HCS|KDK|SAR|COMINT|UMBRA|TALENT|SPECIAL ACCESS)\\b");
    /** What may stand on an E.O. line beside a date. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)\\b(?:MO|E ?\\.? ?O) ?\\.? ?|\\bDECL(?:AS(?:SIFY|SIFIED)?)?\\b|\\bDATE\\b|\\bON\\b|\\bGDS\\b|\\bADS\\b|\\bDNG\\b(?:[: .]*(?:TO )?(?:CO?|S|U|CONFIDENTIAL|SECRET|UNCLASSIFIED)\\b)?|\\bREASONS?\\b|\\bAND\\b|\\bPER\\b"
                    + "|\\b(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*\\b|\\([A-H]\\)|\\bOR-[A-Z]\\b|\\([A-Z][A-Z., ]+\\)");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}");

    private LapseDoubts() {}

    /** What speaks against a date; NONE where it may be taken at its word. */
    static Doubt in(List<HeaderLine> header) {
        Doubt doubt = Doubt.NONE;
        for (HeaderLine line : header) {
            boolean compartmented = line.kind() == HeaderLine.Kind.BANNER
                    && COMPARTMENTED.matcher(line.text()).find();
            if (compartmented
                    || (SPEAKING.contains(line.kind())
                            && COMMINGLED.matcher(line.text()).find())) {
                return Doubt.COMMINGLED;
            }
            if (leavesOpen(line)) {
                doubt = Doubt.LEFT_OPEN;
            }
        }
        return doubt;
    }

    private static boolean leavesOpen(HeaderLine line) {
        String text = line.text();
        boolean date = line.kind() == HeaderLine.Kind.EO;
        if (date && WORDS.matcher(PLAIN.matcher(text).replaceAll(" ")).find()) {
            return true;
        }
        boolean instruction = date || line.kind() == HeaderLine.Kind.AUTHORITY;
        boolean behind = line.kind() == HeaderLine.Kind.ATTENTION
                && text.toUpperCase(Locale.ROOT).matches(".*(?:EXTEN|DECL|WHICHEVER|OADR).*");
        return ((instruction || behind) && AGAINST.matcher(text).find())
                || (SPEAKING.contains(line.kind()) && text.contains("FOREIGN GOVERNMENT"));
    }
}
