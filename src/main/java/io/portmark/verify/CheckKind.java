package io.portmark.verify;

/** The checks of a release set anew, by the ids of the verification report. */
enum CheckKind {
    STRUCTURE("V1", "one file, one revision, every byte accounted for"),
    ALLOWED("V2", "only the kinds of content that a release is made of"),
    PROBES("V3", "withheld words and runs of words"),
    FONTS("V7", "fonts hold only what is shown, and no names"),
    TEXT("V9", "the text is the released text, whole and in order"),
    TWINS("V10", "all formats hold the same text");

    private final String id;
    private final String title;

    CheckKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** V1 to V12. */
    String id() {
        return id;
    }

    /** What it makes sure of, in words. */
    String title() {
        return title;
    }
}
