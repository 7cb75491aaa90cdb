package io.portmark.redact.pdf;

/** The faces of a release, by voice: serif is the record's prose, mono its transmission, sans is us (LOOK §1). */
enum FontFace {
    SERIF("LiberationSerif", "F1"),
    SERIF_BOLD("LiberationSerif-Bold", "F2"),
    SANS("LiberationSans", "F3"),
    SANS_BOLD("LiberationSans-Bold", "F4"),
    MONO("LiberationMono", "F5"),
    MONO_BOLD("LiberationMono-Bold", "F6");

    private final String postScriptName;
    private final String resourceName;

    FontFace(String postScriptName, String resourceName) {
        this.postScriptName = postScriptName;
        this.resourceName = resourceName;
    }

    String postScriptName() {
        return postScriptName;
    }

    /** Its name in the resources of a page, the same in each release. */
    String resourceName() {
        return resourceName;
    }

    boolean isMono() {
        return this == MONO || this == MONO_BOLD;
    }

    boolean isSerif() {
        return this == SERIF || this == SERIF_BOLD;
    }

    boolean isBold() {
        return this == SERIF_BOLD || this == SANS_BOLD || this == MONO_BOLD;
    }

    /** Where its program lies in the jar. */
    String file() {
        return "/fonts/" + (isBold() ? postScriptName : postScriptName + "-Regular") + ".ttf";
    }
}
