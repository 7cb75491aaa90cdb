package io.portmark.repair;

import io.portmark.document.Span;
import io.portmark.rule.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Edits of one text that go together: in order, apart, none twice.
 *
 * @param list the edits
 */
public record Edits(List<Edit> list) {
    /** No edits. */
    public static final Edits NONE = new Edits(List.of());

    public Edits {
        list = List.copyOf(list);
    }

    /** These and others, unless one would change what another changes. */
    public Optional<Edits> and(List<Edit> others) {
        Set<Edit> all = new LinkedHashSet<>(list);
        all.addAll(others);
        List<Edit> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Edit::span));
        for (int i = 1; i < sorted.size(); i++) {
            Span before = sorted.get(i - 1).span();
            Span here = sorted.get(i).span();
            if (here.start() < before.end() || here.start() == before.start()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Edits(sorted));
    }

    /** True where there is nothing to do. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The same for a text that begins that many characters earlier. */
    public Edits moved(int characters) {
        return new Edits(list.stream()
                .map(edit -> new Edit(
                        new Span(edit.span().start() + characters, edit.span().end() + characters), edit.text()))
                .toList());
    }

    /** The text with the edits applied. */
    public String apply(String text) {
        var changed = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : list) {
            changed.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** The text with each edit shown in its place, as wdiff does: {@code [-SBU)-]{+(SBU)+}}. */
    public String markUp(String text) {
        var marked = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : list) {
            marked.append(text, at, edit.span().start());
            if (!edit.span().isEmpty()) {
                marked.append("[-")
                        .append(text, edit.span().start(), edit.span().end())
                        .append("-]");
            }
            if (!edit.text().isEmpty()) {
                marked.append("{+").append(edit.text()).append("+}");
            }
            at = edit.span().end();
        }
        return marked.append(text, at, text.length()).toString();
    }
}
