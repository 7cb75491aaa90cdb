package io.portmark.testing;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The words that a release must hold between the furniture of its pages, in order, worked out from the released text and nothing that a
 * writer made. Words are what stands between white space.
 */
public final class ExpectedWords {
    private final Function<Run, String> run;
    private final Function<Box, String> box;
    private final StringBuilder text = new StringBuilder();

    private ExpectedWords(Function<Run, String> run, Function<Box, String> box) {
        this.run = run;
        this.box = box;
    }

    /**
     * As printed, in PDF and Word: struck markings keep their letters, a box reads "[Withheld] B6 1 paragraph".
     *
     * @param codesBelow boxes whose codes stand on a second line, behind the amount
     */
    public static List<String> printed(ReleasedText release, Predicate<Box> codesBelow) {
        return new ExpectedWords(Run::text, box -> {
                    String label = "[" + box.label() + "]";
                    String codes = String.join(", ", box.codes());
                    return codesBelow.test(box)
                            ? String.join(" ", label, box.amount(), codes)
                            : String.join(" ", label, codes, box.amount());
                })
                .of(release);
    }

    /** As spoken, in plain text: "[marking cancelled: C]", "[Withheld: B6, 1 paragraph]". */
    public static List<String> spoken(ReleasedText release) {
        return new ExpectedWords(Run::spoken, box -> {
                    String spoken = box.spoken().substring(box.label().length());
                    return "[" + box.label() + (spoken.isEmpty() ? "" : ":" + spoken.substring(1)) + "]";
                })
                .of(release);
    }

    /** The words of any text. */
    public static List<String> in(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private List<String> of(ReleasedText release) {
        add(release.stamp(), release.aside());
        for (Statement statement : release.statements()) {
            add(statement.term(), statement.strong() + statement.text());
        }
        release.blocks().forEach(this::block);
        List<String> legend = new ArrayList<>();
        for (CodeMeaning meaning : release.legend()) {
            legend.add(meaning.code());
            legend.add(meaning.meaning());
        }
        if (!release.isDenied()) {
            add(release.closing());
        }
        legend.forEach(this::add);
        if (release.isDenied()) {
            add(release.closing());
        }
        return in(text.toString());
    }

    private void block(ReleaseBlock block) {
        if (block instanceof Header header) {
            add(runs(header.runs()));
        } else if (block instanceof Heading heading) {
            add(runs(heading.runs()));
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph.number(), runs(paragraph.marks()), runs(paragraph.runs()));
        } else if (block instanceof Signature signature) {
            add(signature.text());
        } else if (block instanceof Box withheld) {
            add(withheld.number(), box.apply(withheld));
        } else {
            throw new IllegalArgumentException("a block without expected words: " + block.getClass());
        }
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(run).reduce("", String::concat);
    }

    private void add(String... pieces) {
        for (String piece : pieces) {
            text.append(' ').append(piece);
        }
    }
}
