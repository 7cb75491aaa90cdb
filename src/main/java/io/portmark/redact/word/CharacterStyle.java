package io.portmark.redact.word;

import io.portmark.redact.word.WordPackage.Content;
import java.util.List;

/**
 * The character styles: what differs within a paragraph.
 *
 * @param id its id in the file and its name
 * @param face what differs
 * @param decoration what is drawn about the letters
 */
record CharacterStyle(String id, Face face, Content decoration) {
    /** Bold. */
    static final CharacterStyle STRONG = new CharacterStyle("Bold", Face.INHERITED.inBold());
    /** The term of a statement. */
    static final CharacterStyle TERM = new CharacterStyle("Term", Face.INHERITED.colored(Face.INK_2));
    /** A mark that is cancelled steps back; the line through it is the run's own. */
    static final CharacterStyle MARK = new CharacterStyle("Mark", Face.INHERITED.colored(Face.INK_2));
    /** What stands at the right of the stamp. */
    static final CharacterStyle ASIDE =
            new CharacterStyle("Aside", Face.of(Font.SANS, 11).inBold().spaced(0));
    /** Codes on a line of their own. */
    static final CharacterStyle CODES =
            new CharacterStyle("Codes", Face.INHERITED.sized(8.5).inBold());
    /** A blank as wide as the air between label and codes. */
    static final CharacterStyle GAP = new CharacterStyle("Gap", Face.INHERITED.spaced(7.5));
    /** The label of a draft. */
    static final CharacterStyle DRAFT = new CharacterStyle(
            "Draft",
            Face.of(Font.SANS, 8.5).inBold().spaced(0.5),
            xml -> xml.empty("bdr", "val", "dashSmallGap", "sz", "7", "space", "2", "color", Face.INK));
    /** A tab drawn as a hairline at half the height of the letters. */
    static final CharacterStyle HAIRLINE = new CharacterStyle(
            "Hairline", Face.INHERITED.lifted(4), xml -> xml.empty("u", "val", "single", "color", Face.LINE));

    /** All of them, in the order of the styles part. */
    static final List<CharacterStyle> ALL = List.of(STRONG, TERM, MARK, ASIDE, CODES, GAP, DRAFT, HAIRLINE);

    CharacterStyle(String id, Face face) {
        this(id, face, xml -> {});
    }
}
