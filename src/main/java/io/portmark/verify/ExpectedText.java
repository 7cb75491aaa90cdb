package io.portmark.verify;

import io.portmark.decide.ReleaseBlock;
import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.Header;
import io.portmark.decide.ReleaseBlock.Heading;
import io.portmark.decide.ReleaseBlock.Paragraph;
import io.portmark.decide.ReleaseBlock.Signature;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.CodeMeaning;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.decide.ReleasedText.Statement;
import io.portmark.decide.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that a release is meant to hold: the blocks of its reading order, and what stands on each page. */
final class ExpectedText {
    /**
     * A block of the reading order.
     *
     * @param name what it is called in finds: "block 3"
     * @param forms the forms in which it may stand, each whole: as shown, as spoken, codes before or after the amount
     * @param foldedForms the same folded
     * @param repeated true for one that stands any number of times, or not at all
     */
    record Block(String name, List<String> forms, List<String> foldedForms, boolean repeated) {
        Block(String name, List<String> forms, boolean repeated) {
            this(name, forms, forms.stream().map(Folding::fold).toList(), repeated);
        }

        Block(String name, String... forms) {
            this(name, Stream.of(forms).distinct().toList(), false);
        }
    }

    /** Stands for a group of codes that a box can't hold; the legend says which. Any other sign counts as this one. */
    static final char SIGN = '①';

    private final ReleasedText release;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> furniture = new LinkedHashSet<>();
    private final Set<String> margins = new LinkedHashSet<>();
    private final Set<String> boxes = new LinkedHashSet<>();
    private final Set<String> asides = new LinkedHashSet<>();
    private String head = "";
    private final Set<Replaced> replaced = new LinkedHashSet<>();
    private final Set<String> signs = new LinkedHashSet<>();

    /** What is shown, and what a voice says in its place. */
    record Replaced(String shown, String spoken) {}

    /**
     * Lists what the file is meant to hold.
     *
     * @param release all words of the release
     * @param pages how many pages the file has, for "Page 2 of 3"
     */
    ExpectedText(ReleasedText release, int pages) {
        this.release = release;
        addBlocks();
        addFurniture(pages);
    }

    private void addBlocks() {
        add("stamp", release.stamp() + " " + release.aside());
        for (Statement statement : release.statements()) {
            add("statement", statement.term() + " " + statement.strong() + statement.text());
        }
        release.blocks().forEach(this::addBlock);
        if (release.isDenied()) {
            addLegend();
            add("closing line", release.closing());
        } else {
            add("closing line", release.closing());
            addLegend();
        }
    }

    private void addBlock(ReleaseBlock block) {
        if (block instanceof Header header) {
            addRuns("header line", "", header.runs());
        } else if (block instanceof Heading heading) {
            addRuns("heading", "", heading.runs());
        } else if (block instanceof Paragraph paragraph) {
            List<Run> runs = new ArrayList<>(paragraph.marks());
            runs.add(Run.of(" "));
            runs.addAll(paragraph.runs());
            addRuns("paragraph", paragraph.number() + " ", runs);
        } else if (block instanceof Signature signature) {
            add("signature", signature.text());
        } else if (block instanceof Box box) {
            addBox(box);
        }
    }

    private void addRuns(String name, String number, List<Run> runs) {
        add(name, number + joined(runs, Run::text), number + joined(runs, Run::spoken));
        runs.stream().filter(Run::isStruck).forEach(run -> {
            replaced.add(new Replaced(run.text(), run.spoken()));
            asides.add(run.spoken());
        });
    }

    private static String joined(List<Run> runs, Function<Run, String> form) {
        return runs.stream().map(form).collect(Collectors.joining());
    }

    private void addBox(Box box) {
        String label = "[" + box.label() + "]";
        String codes = String.join(", ", box.codes());
        String codesFirst = label + " " + codes + " " + box.amount();
        String amountFirst = label + " " + box.amount() + " " + codes;
        String spoken = "[" + box.spoken() + "]";
        String number = box.number() + " ";
        add("box", number + codesFirst, number + amountFirst, number + spoken, number + plain(box));
        asides.add(plain(box));
        boxes.add(codesFirst);
        boxes.add(amountFirst);
        replaced.add(new Replaced(codesFirst, spoken));
        replaced.add(new Replaced(amountFirst, spoken));
        for (int fitting = 0; fitting < box.codes().size(); fitting++) {
            String some = box.codes().subList(0, fitting).stream()
                    .map(code -> code + ", ")
                    .collect(Collectors.joining());
            replaced.add(new Replaced(label + " " + some + SIGN + " " + box.amount(), spoken));
            signs.add(SIGN + " "
                    + String.join(", ", box.codes().subList(fitting, box.codes().size())));
        }
    }

    /** The box as plain text prints it: [Withheld: B6, 1 paragraph]. */
    private static String plain(Box box) {
        String spoken = box.spoken().substring(box.label().length()).replaceFirst("^, ", ": ");
        return "[" + box.label() + spoken + "]";
    }

    private void addLegend() {
        for (CodeMeaning meaning : release.legend()) {
            add("meaning of a code", meaning.code() + " " + meaning.meaning());
        }
        blocks.add(new Block("signs", List.copyOf(signs), true));
        asides.addAll(signs);
    }

    private void add(String kind, String... forms) {
        blocks.add(new Block(kind + " " + (blocks.size() + 1), forms));
    }

    private void addFurniture(int pages) {
        margins.add("see box");
        for (ReleaseBlock block : release.blocks()) {
            if (block instanceof Box box) {
                margins.add(String.join(" ", box.codes()));
            }
        }
        String label = release.draft() ? " " + ReleasedText.DRAFT_LABEL : "";
        Furniture line = release.furniture();
        String caseLine = line == null ? "" : " " + line.department() + " " + line.caseLine() + " " + line.date();
        head = release.banner() + label + caseLine;
        furniture.add(head);
        furniture.add(release.banner() + label);
        furniture.add(line == null ? "" : line.department() + " " + line.date());
        furniture.add(release.asOf().toString());
        furniture.addAll(margins);
        for (int page = 1; page <= pages; page++) {
            furniture.add(foot(page, pages));
        }
    }

    /** What stands at the foot of a page. */
    String foot(int page, int pages) {
        String label = release.draft() ? " " + ReleasedText.DRAFT_LABEL : "";
        return release.recordId() + " Page " + page + " of " + pages + " " + release.banner() + label;
    }

    /** What stands at the head of each page. */
    String head() {
        return head;
    }

    /** What may stand in the margin: the codes of a box, or where to look for them. */
    Set<String> margins() {
        return margins;
    }

    /** The blocks in reading order. */
    List<Block> blocks() {
        return blocks;
    }

    /** What may be said in place of what is shown. */
    Set<Replaced> replaced() {
        return replaced;
    }

    /** Whether a text is what a box shows. */
    boolean isBox(String text) {
        return boxes.stream().anyMatch(box -> TextFlow.same(text, box));
    }

    /** A text without what says that a mark is cancelled, without boxes in words, and without the meaning of signs. */
    String withoutAsides(String text) {
        String rest = TextFlow.visibleText(text);
        List<String> longestFirst = asides.stream()
                .map(TextFlow::visibleText)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String aside : longestFirst) {
            rest = rest.replace(aside, "");
        }
        return rest;
    }

    /** Every block and every line of furniture, folded, each alone. */
    List<String> foldedBlocks() {
        List<String> folded = new ArrayList<>();
        blocks.forEach(block -> folded.addAll(block.foldedForms()));
        furniture.forEach(line -> folded.add(Folding.fold(line)));
        return folded;
    }

    /** The whole reading order folded as one: each block in its first form, in its second, and so on. */
    List<String> foldedSequences() {
        List<String> sequences = new ArrayList<>();
        int most = blocks.stream().mapToInt(block -> block.forms().size()).max().orElse(0);
        for (int form = 0; form < most; form++) {
            var sequence = new StringBuilder();
            for (Block block : blocks) {
                if (!block.repeated()) {
                    sequence.append(
                            block.foldedForms().get(Math.min(form, block.forms().size() - 1)));
                }
            }
            sequences.add(sequence.toString());
        }
        return sequences;
    }
}
