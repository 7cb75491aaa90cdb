package io.portmark.decide;

import java.util.List;

/** A block of the body of a release, in reading order. */
public sealed interface ReleaseBlock {
    /**
     * A header line of the telegram, set in the transmission's voice.
     *
     * @param runs its text; the words of a superseded banner are struck
     * @param bold true for the classification line
     */
    record Header(List<Run> runs, boolean bold) implements ReleaseBlock {
        public Header {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A heading.
     *
     * @param id the portion's id
     * @param runs marks, struck or not, and text
     */
    record Heading(String id, List<Run> runs) implements ReleaseBlock {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A paragraph.
     *
     * @param id the portion's id
     * @param number the number as the source prints it: "16.", "¶3."; empty where it has none
     * @param marks its marks as printed, struck or not; empty where it carries none
     * @param runs its text
     */
    record Paragraph(String id, String number, List<Run> marks, List<Run> runs) implements ReleaseBlock {
        public Paragraph {
            marks = List.copyOf(marks);
            runs = List.copyOf(runs);
        }
    }

    /** The signature. */
    record Signature(String text) implements ReleaseBlock {}

    /**
     * The place of a withheld portion: one box each.
     *
     * @param id the portion's id
     * @param kind what is withheld, which alone decides the size of the box
     * @param number the number as the source prints it; empty where it has none
     * @param label the words of the label without brackets: "Withheld"
     * @param codes exemption codes in order; empty where there are none
     * @param amount the amount in words: "1 paragraph"; empty where it is concealed
     */
    record Box(String id, BoxKind kind, String number, String label, List<String> codes, String amount)
            implements ReleaseBlock {
        public Box {
            codes = List.copyOf(codes);
        }

        /** What a voice says in place of the box: "Withheld, B6, 1 paragraph". */
        public String spoken() {
            var spoken = new StringBuilder(label);
            if (!codes.isEmpty()) {
                spoken.append(", ").append(String.join(", ", codes));
            }
            if (!amount.isEmpty()) {
                spoken.append(", ").append(amount);
            }
            return spoken.toString();
        }
    }

    /** Kinds of boxes. */
    enum BoxKind {
        PARAGRAPH,
        HEADING,
        SUBJECT,
        /** A header line or element: addressees, authority, signature. */
        LINE,
        /** The whole record, on the sheet of a record withheld in full. */
        RECORD
    }
}
