package io.portmark.verify;

/** Words that a voice says in place of what is shown, gathered over all the marked content that they stand for. */
final class Replacement {
    private final String spoken;
    private final StringBuilder shown = new StringBuilder();
    private boolean said;

    /** These words, not yet said. */
    Replacement(String spoken) {
        this.spoken = spoken;
    }

    /** The words at the first place that they stand for, nothing at the further ones. */
    String say() {
        String words = said ? "" : spoken;
        said = true;
        return words;
    }

    /** Something is shown in their place. */
    void show(String text) {
        shown.append(text);
    }

    String spoken() {
        return spoken;
    }

    /** What the eye sees in their place. */
    String shown() {
        return shown.toString();
    }
}
