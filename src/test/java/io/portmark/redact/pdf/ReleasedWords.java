package io.portmark.redact.pdf;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words that a release must show, in the order of reading, without furniture and margin codes. */
final class ReleasedWords {
    private ReleasedWords() {}

    static List<String> of(ReleasedText release) {
        List<String> pieces = new ArrayList<>(List.of(release.stamp(), release.aside()));
        release.statements().forEach(row -> pieces.addAll(List.of(row.term(), row.strong() + row.text())));
        release.blocks().forEach(block -> pieces.addAll(pieces(block)));
        if (!release.isDenied()) {
            pieces.add(release.closing());
        }
        release.legend().forEach(row -> pieces.addAll(List.of(row.code(), row.meaning())));
        if (release.isDenied()) {
            pieces.add(release.closing());
        }
        return pieces.stream()
                .flatMap(piece -> List.of(piece.strip().split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> pieces(ReleaseBlock block) {
        if (block instanceof Header header) {
            return List.of(text(header.runs()));
        } else if (block instanceof Heading heading) {
            return List.of(text(heading.runs()));
        } else if (block instanceof Paragraph paragraph) {
            List<String> pieces = new ArrayList<>(List.of(paragraph.number()));
            paragraph.marks().forEach(mark -> pieces.add(mark.text()));
            pieces.add(text(paragraph.runs()));
            return pieces;
        } else if (block instanceof Box box) {
            return List.of(box.number(), "[" + box.label() + "]", String.join(", ", box.codes()), box.amount());
        }
        return List.of(((Signature) block).text());
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
