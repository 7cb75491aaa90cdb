package io.portmark.redact.word;

/** The three voices. Where Liberation is missing the alternate has the same widths. */
enum Font {
    /** The record's prose. */
    SERIF("Liberation Serif", "Times New Roman", "roman", "variable"),
    /** The record's transmission: header lines. */
    MONO("Liberation Mono", "Courier New", "modern", "fixed"),
    /** The department and we: determination, boxes, furniture. */
    SANS("Liberation Sans", "Arial", "swiss", "variable");

    final String family;
    final String alternate;
    final String kind;
    final String pitch;

    Font(String family, String alternate, String kind, String pitch) {
        this.family = family;
        this.alternate = alternate;
        this.kind = kind;
        this.pitch = pitch;
    }
}
