package io.portmark.report.terminal;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The markings that a release shows struck through.
 *
 * @param banner the words of the classification line, empty where they stand
 * @param captions words struck in other header lines, in order: SENSITIVE
 * @param marks how often each portion mark is struck
 */
public record Struck(String banner, List<String> captions, SortedMap<String, Integer> marks) {
    public Struck {
        captions = List.copyOf(captions);
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** The struck markings of a release. */
    public static Struck of(ReleasedText release) {
        List<String> banner = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        SortedMap<String, Integer> marks = new TreeMap<>();
        for (ReleaseBlock block : release.blocks()) {
            if (block instanceof Header header) {
                collect(header.runs(), header.bold() ? banner : captions);
            } else if (block instanceof Paragraph paragraph) {
                count(paragraph.marks(), marks);
                count(paragraph.runs(), marks);
            } else if (block instanceof Heading heading) {
                count(heading.runs(), marks);
            }
        }
        return new Struck(String.join(" ", banner), captions, marks);
    }

    /** True when nothing is struck. */
    public boolean isNothing() {
        return banner.isEmpty() && captions.isEmpty() && marks.isEmpty();
    }

    private static void collect(List<Run> runs, List<String> into) {
        for (Run run : runs) {
            String cancelled = run.cancelled();
            if (cancelled != null) {
                into.add(cancelled);
            }
        }
    }

    private static void count(List<Run> runs, SortedMap<String, Integer> marks) {
        List<String> cancelled = new ArrayList<>();
        collect(runs, cancelled);
        cancelled.forEach(mark -> marks.merge(mark, 1, Integer::sum));
    }
}
