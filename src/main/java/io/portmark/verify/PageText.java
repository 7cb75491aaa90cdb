package io.portmark.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page in the order of its content stream, artifacts apart: as it is shown, and as it is spoken, where other words stand
 * for what is shown.
 */
final class PageText {
    /** A marked-content sequence that is open; the replacement is its own or that of a sequence around it. */
    private record Open(boolean artifact, @Nullable Replacement replacement, StringBuilder shown) {}

    /** A stretch of what a voice says, and what it stands for, if it stands for something. */
    private record Said(String words, @Nullable Replacement replacement) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder shown = new StringBuilder();
    private final List<Said> said = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private boolean unmarked;

    /** A marked-content sequence begins. */
    void begin(boolean isArtifact, @Nullable Replacement own) {
        Open around = open.peek();
        boolean artifact = isArtifact || (around != null && around.artifact);
        Replacement replacement = around == null ? null : around.replacement;
        if (replacement == null && own != null) {
            replacement = own;
            if (!artifact) {
                said.add(new Said(own.say(), own));
            }
        }
        open.push(new Open(artifact, replacement, new StringBuilder()));
    }

    /** The innermost sequence ends. */
    void end() {
        Open closed = open.poll();
        if (closed == null || closed.shown.isEmpty()) {
            return;
        }
        String text = closed.shown.toString();
        units.add(text);
        Open around = open.peek();
        if (closed.artifact && (around == null || !around.artifact)) {
            artifacts.add(text);
        }
    }

    /** The operands of one operator are shown. */
    void show(List<String> strings) {
        String text = String.join("", strings);
        units.addAll(strings);
        if (strings.size() > 1) {
            units.add(text);
        }
        open.forEach(sequence -> sequence.shown.append(text));
        Open around = open.peek();
        unmarked |= around == null;
        if (around != null && around.replacement != null) {
            around.replacement.show(text);
        }
        if (around == null || !around.artifact) {
            shown.append(text);
            if (around == null || around.replacement == null) {
                said.add(new Said(text, null));
            }
        }
    }

    /** What the eye sees, artifacts apart. */
    String shown() {
        return shown.toString();
    }

    /** What a voice says, artifacts apart. */
    String spoken() {
        return said.stream().map(Said::words).collect(Collectors.joining());
    }

    /** What a voice says, without what stands for something of a kind that is passed over. */
    String spokenWithout(Predicate<Replacement> passedOver) {
        return said.stream()
                .filter(stretch -> stretch.replacement == null || !passedOver.test(stretch.replacement))
                .map(Said::words)
                .collect(Collectors.joining());
    }

    /** The text of each artifact. */
    List<String> artifacts() {
        return artifacts;
    }

    /** Each string, the strings of each operator together, and each marked-content sequence: what belongs together. */
    List<String> units() {
        return units;
    }

    /** Whether text stands outside all marked content. */
    boolean hasUnmarkedText() {
        return unmarked;
    }
}
