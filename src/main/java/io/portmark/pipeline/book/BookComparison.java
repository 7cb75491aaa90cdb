package io.portmark.pipeline.book;

import io.portmark.document.ReadResult.Unreadable;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.InOrder;
import io.portmark.pipeline.SourceFile;
import io.portmark.pipeline.Sources;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a change of the book changes over a collection: findings that it adds and findings that it removes.
 *
 * @param documents how many records both books judged
 * @param changes the findings that are of one book only, in the order of the input
 * @param unreadable what could not be read or judged
 * @param notFullyChecked how many records have a rule that was stopped, under either book
 */
public record BookComparison(int documents, List<Change> changes, List<Unreadable> unreadable, int notFullyChecked) {
    public BookComparison {
        changes = List.copyOf(changes);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A finding that only one of the books gives.
     *
     * @param added true for one of the new book, false for one of the old
     * @param document the record
     * @param finding the finding
     */
    public record Change(boolean added, CheckedDocument document, Finding finding) {}

    /**
     * How often a rule speaks under one book only.
     *
     * @param added how many findings the new book adds
     * @param removed how many it removes
     */
    public record Count(int added, int removed) {
        private Count plus(Count other) {
            return new Count(added + other.added, removed + other.removed);
        }
    }

    /** One record under both books. */
    private record Pair(Checker.Outcome before, Checker.Outcome after) {}

    /** What two findings must share to be one: all but the reasons and the place in the file, which follow from it. */
    private record Key(
            String rule, Severity severity, String portion, List<String> portions, String message, int ordinal) {
        static Key of(Finding finding) {
            return new Key(
                    finding.rule(),
                    finding.severity(),
                    Objects.toString(finding.portion(), ""),
                    finding.portions(),
                    finding.message(),
                    finding.ordinal());
        }
    }

    /** Compares two books over sources. */
    public static BookComparison of(Checker before, Checker after, Sources sources, CheckSettings settings, int jobs) {
        List<Change> changes = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(sources.missing());
        int[] counts = new int[2];
        InOrder.run(sources.files(), jobs, source -> pair(before, after, source, settings), pair -> {
            if (pair.before() instanceof Checker.Outcome.Checked old
                    && pair.after() instanceof Checker.Outcome.Checked now) {
                counts[0]++;
                counts[1] += old.document().fullyChecked() && now.document().fullyChecked() ? 0 : 1;
                changes.addAll(only(false, old.document(), now.document()));
                changes.addAll(only(true, now.document(), old.document()));
            } else if (pair.before() instanceof Checker.Outcome.Failed failed) {
                unreadable.add(failed.unreadable());
            } else if (pair.after() instanceof Checker.Outcome.Failed failed) {
                unreadable.add(failed.unreadable());
            }
        });
        return new BookComparison(counts[0], changes, unreadable, counts[1]);
    }

    /** The changes counted, by rule. */
    public SortedMap<String, Count> byRule() {
        SortedMap<String, Count> counts = new TreeMap<>();
        changes.forEach(change ->
                counts.merge(change.finding().rule(), change.added() ? new Count(1, 0) : new Count(0, 1), Count::plus));
        return counts;
    }

    private static Pair pair(Checker before, Checker after, SourceFile source, CheckSettings settings) {
        if (source.path() != null) {
            return new Pair(before.check(source, settings), after.check(source, settings));
        }
        try { // standard input can be read once
            byte[] bytes = source.bytes(settings.limits().maxBytes());
            return new Pair(
                    before.check(SourceFile.of(source.name(), new ByteArrayInputStream(bytes)), settings),
                    after.check(SourceFile.of(source.name(), new ByteArrayInputStream(bytes)), settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Change> only(boolean added, CheckedDocument here, CheckedDocument there) {
        List<Key> known = there.findings().stream().map(Key::of).toList();
        return here.findings().stream()
                .filter(finding -> !known.contains(Key.of(finding)))
                .map(finding -> new Change(added, here, finding))
                .toList();
    }
}
