package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.Portion;
import io.portmark.document.Span;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks for sentences in which a record speaks of its own marking: that one mark stands for all of it, that portion marks were waived,
 * that its parts together are classified higher, that an enclosure is. Most records have none of the words, and pay for the words only.
 */
final class Statements {
    private static final String LEVEL =
            "(?:TOP SECRET|SECRET|CONFIDENTIAL|LIMITED OFFICIAL USE|UNCLASSIFIED|SBU|LOU|TS|S|C|U)";
    private static final String WHOLE = "(?:ENTIRE (?:TEXT|MESSAGE|CABLE|TELEGRAM)|ALL PARA(?:GRAPH)?S)";
    private static final String HIGH = "(?:CLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)";
    private static final String ENCLOSED = "(?:ENCLOSURE|ATTACHMENT|TAB|ANNEX|APPENDIX)(?:E?S)?";

    /** A statement: where it can stand, what it says, and words that it can't be without, all in capitals. */
    private enum Statement {
        ENTIRE_TEXT(
                Kind.ENTIRE_TEXT,
                "^\\W*" + LEVEL + "\\)?[ ,.:/\u2013-]{0,4}\\(? ?" + WHOLE + "\\b|^\\W*" + WHOLE
                        + "(?: OF THIS (?:MESSAGE|CABLE|TELEGRAM))?[ ,:-]{1,3}(?:IS |ARE )?(?:CLASSIFIED )?\\(?" + LEVEL
                        + "\\b",
                "ENTIRE",
                "ALL PARA"),
        WAIVER(
                Kind.MARKING_WAIVER,
                "\\bPORTION[- ]MARKINGS? (?:WAIVER|(?:REQUIREMENTS? )?(?:HAS BEEN |HAVE BEEN |IS |ARE |WAS )?WAIVED)\\b"
                        + "|\\bWAIVER (?:OF|FROM|FOR) (?:THE )?(?:REQUIREMENTS? (?:FOR|OF) )?PORTION[- ]MARK"
                        + "|\\bWAIVED FROM PORTION[- ]MARKING\\b",
                "WAIVE"),
        NO_SOURCE(
                Kind.NOT_A_SOURCE,
                "\\bNOT BE USED AS (?:A |THE )?(?:SOURCE|BASIS) (?:FOR|OF) DERIVATIVE(?:LY)? CLASSIF",
                "DERIVATIVE"),
        COMPILATION(
                Kind.COMPILATION,
                "\\bCLASSIFIED (?:[A-Z]+ )?(?:BY|BECAUSE OF|DUE TO|BASED ON) (?:THE )?(?:COMPILATION|AGGREGATION)\\b"
                        + "|\\bCOMPILATION OF (?:[A-Z-]+ ){1,10}(?:IS|ARE|MAKES? [A-Z ]{2,20}) " + HIGH
                        + "|\\b(?:TAKEN TOGETHER|WHEN COMBINED|IN (?:THE )?AGGREGATE|AS A COMPILATION)\\b[^.]{0,80}\\b(?:IS|ARE) "
                        + HIGH,
                "COMPILATION",
                "AGGREGAT",
                "TAKEN TOGETHER",
                "WHEN COMBINED"),
        ENCLOSURE(
                Kind.CLASSIFIED_ENCLOSURE,
                "\\b(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|SBU|DOWNGRADED?(?: TO [A-Z]+)?|DECLASSIFIED) (?:WHEN|UPON|IF|ON) (?:SEPARAT|DETACH|REMOV)"
                        + "|\\b(?:UPON|ON) (?:REMOVAL|SEPARATION|DETACHMENT) (?:OF|FROM) (?:[A-Z]+ ){0,2}" + ENCLOSED
                        + "|\\b" + HIGH + " " + ENCLOSED + "\\b"
                        + "|\\bWITHOUT (?:THE |ITS |THIS )?" + ENCLOSED
                        + ",? (?:THIS )?(?:[A-Z]+ )?(?:IS|ARE) (?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\\b",
                "SEPARAT",
                "DETACH",
                "REMOV",
                "ENCLOSURE",
                "ATTACHMENT",
                "ANNEX"),
        PUBLIC(
                Kind.PUBLIC_SOURCE,
                "\\b(?:POSTED|PUBLISHED|AVAILABLE)\\b[^.]{0,40} (?:ON|AT) (?:ITS|THE|THEIR|HIS|HER|[A-Z]+'S) (?:[A-Z]+ )?(?:WEB ?SITE|WEB ?PAGE|HOME ?PAGE)\\b"
                        + "|\\b(?:PUBLICLY AVAILABLE|PRESS RELEASE|OPEN SOURCES?|WIDELY REPORTED IN THE (?:PRESS|MEDIA))\\b",
                "WEB",
                "PUBLICLY",
                "PRESS RELEASE",
                "OPEN SOURCE",
                "WIDELY REPORTED");

        private final Kind kind;
        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<String> hints;

        Statement(Kind kind, String words, String... hints) {
            this.kind = kind;
            this.words = words;
            this.hints = List.of(hints);
        }

        /** The pattern is compiled where it is needed only: most records need none. */
        boolean standsIn(String capitals) {
            return hints.stream().anyMatch(capitals::contains)
                    && Pattern.compile(words).matcher(capitals).find();
        }
    }

    /** On the whole a record speaks at its beginning. */
    private static final int FIRST_PORTIONS = 4;

    private static final int FIRST_WORDS = 200;

    private static final List<HeaderLine.Kind> SPEAKING = List.of(
            HeaderLine.Kind.REMARK, HeaderLine.Kind.ATTENTION, HeaderLine.Kind.CAPTION, HeaderLine.Kind.AUTHORITY);

    private final List<PortionDraft.Finished> portions;
    private final List<HeaderLine> header;
    private final List<ParseNote> notes = new ArrayList<>();

    Statements(List<PortionDraft.Finished> portions, List<HeaderLine> header) {
        this.portions = portions;
        this.header = header;
    }

    List<ParseNote> notes() {
        for (HeaderLine line : header) {
            if (SPEAKING.contains(line.kind())) {
                look(line.text().toUpperCase(Locale.ROOT), List.of(), line.span(), EnumSet.allOf(Statement.class));
            }
        }
        for (int i = 0; i < portions.size(); i++) {
            Portion portion = portions.get(i).portion();
            String text = portions.get(i).joined().plain().toUpperCase(Locale.ROOT);
            look(text, List.of(portion.id()), portion.span(), possible(portion, i));
        }
        return notes;
    }

    private static EnumSet<Statement> possible(Portion portion, int index) {
        EnumSet<Statement> possible = EnumSet.allOf(Statement.class);
        if (index >= FIRST_PORTIONS) {
            possible.remove(Statement.ENTIRE_TEXT);
        }
        Marking marking = portion.marking();
        if (marking == null || !(marking.isClassified() || marking.isLimitedUnclassified())) {
            possible.remove(Statement.PUBLIC);
        }
        return possible;
    }

    private void look(String text, List<String> portion, Span span, EnumSet<Statement> possible) {
        for (Statement statement : possible) {
            boolean first = statement == Statement.ENTIRE_TEXT && text.length() > FIRST_WORDS;
            if (statement.standsIn(first ? text.substring(0, FIRST_WORDS) : text)) {
                notes.add(new ParseNote(statement.kind, portion, span, ""));
            }
        }
    }
}
