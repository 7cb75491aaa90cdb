package io.portmark.cli;

/** A word as a shell takes it whole. */
final class ShellWord {
    private ShellWord() {}

    static String of(String word) {
        boolean plain = !word.isEmpty()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./:@%+=,".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
