package io.portmark.decide;

import io.portmark.decide.ReleaseBlock.Box;
import io.portmark.decide.ReleaseBlock.BoxKind;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Composes the body of a release: header lines, headings, paragraphs and boxes in the order of the source. */
final class ReleaseComposer {
    private static final String SENSITIVE = "SENSITIVE";

    private final Document document;
    private final Map<String, PortionDetermination> determinations;
    private final Labels labels;
    private final Audience shown;
    private final Set<String> boxedElements = new HashSet<>();

    ReleaseComposer(Document document, List<PortionDetermination> determinations, Labels labels, Audience shown) {
        this.document = document;
        this.determinations = determinations.stream()
                .collect(Collectors.toMap(PortionDetermination::id, Function.identity(), (first, second) -> first));
        this.labels = labels;
        this.shown = shown;
    }

    /** The blocks of a release in full or in part. */
    List<ReleaseBlock> blocks() {
        Map<Integer, ReleaseBlock> blocks = new TreeMap<>();
        for (HeaderLine line : document.header()) {
            ReleaseBlock block = header(line);
            if (block != null) {
                blocks.put(line.span().start(), block);
            }
        }
        for (Portion portion : document.portions()) {
            blocks.put(portion.span().start(), portion(portion));
        }
        return List.copyOf(blocks.values());
    }

    /** The one box of a record withheld in full. */
    static List<ReleaseBlock> whole(
            List<PortionDetermination> withheld, Labels labels, List<String> codes, boolean concealAmount) {
        // A signature belongs to the header lines, which the sheet does not count.
        List<PortionDetermination> counted = withheld.stream()
                .filter(portion -> portion.role() != Role.SIGNATURE)
                .toList();
        String amount = concealAmount ? "" : Amount.ofAll(counted);
        return List.of(new Box("record", BoxKind.RECORD, "", labels.record(), codes, amount));
    }

    private @Nullable ReleaseBlock header(HeaderLine line) {
        boolean elsewhere = line.kind() == HeaderLine.Kind.WRAPPER
                || document.portions().stream()
                        .anyMatch(portion -> portion.span().contains(line.span()));
        if (elsewhere) {
            return null;
        }
        for (PortionDetermination element : determinations.values()) {
            if (element.isWithheld() && PortionDecider.isOf(element.id(), line.kind())) {
                return boxedElements.add(element.id()) ? box(element, BoxKind.LINE, "") : null;
            }
        }
        return new ReleaseBlock.Header(runs(line), line.kind() == HeaderLine.Kind.BANNER);
    }

    private List<Run> runs(HeaderLine line) {
        BannerLine banner = document.banner();
        String text = Printable.of(line.text());
        if (banner == null) {
            return List.of(Run.of(text));
        }
        if (line.kind() == HeaderLine.Kind.BANNER && isSuperseded(banner)) {
            int at = text.indexOf(banner.printed());
            if (at >= 0) {
                List<Run> runs = new ArrayList<>();
                add(runs, text.substring(0, at));
                runs.add(Run.struck(banner.printed(), levelWords(banner)));
                add(runs, text.substring(at + banner.printed().length()));
                return runs;
            }
        }
        if (line.kind() == HeaderLine.Kind.CAPTION
                && shown == Audience.U
                && text.strip().equals(SENSITIVE)) {
            return List.of(Run.struck(text, SENSITIVE));
        }
        return List.of(Run.of(text));
    }

    private static void add(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }

    /** The source's own banner is struck where the release is of another level (32 CFR 2001.25(b)(4)). */
    private boolean isSuperseded(BannerLine banner) {
        ClassificationLevel classification = banner.classification();
        if (classification == null) {
            return true;
        }
        boolean lower = !shown.mayRead(Audience.of(new Marking(classification, Control.NONE, List.of())));
        // A banner such as LIMITED OFFICIAL USE carries its control in its own words.
        boolean control = shown == Audience.U
                && banner.control().isPresent()
                && !banner.printed().equals("UNCLAS")
                && !banner.printed().equals("UNCLASSIFIED");
        return lower || control;
    }

    private static String levelWords(BannerLine banner) {
        ClassificationLevel classification = banner.classification();
        return classification != null && classification.isClassified() ? classification.words() : banner.words();
    }

    private ReleaseBlock portion(Portion portion) {
        PortionDetermination determination = determinations.get(portion.id());
        if (determination == null || determination.isWithheld()) {
            return box(determination, portion);
        }
        List<Run> marks =
                portion.marks().stream().map(mark -> mark(mark, determination)).toList();
        String text = Printable.of(portion.text());
        return switch (portion.role()) {
            case HEADING -> new ReleaseBlock.Heading(portion.id(), joined(marks, text));
            case SUBJECT -> new ReleaseBlock.Header(labelled(portion.printed(), joined(marks, text)), false);
            case SIGNATURE -> new ReleaseBlock.Signature(text);
            default ->
                new ReleaseBlock.Paragraph(
                        portion.id(), portion.printed(), marks, text.isEmpty() ? List.of() : List.of(Run.of(text)));
        };
    }

    /** A mark is struck when a date has cancelled it, or when it says more than the release may show. */
    private Run mark(PortionMark mark, PortionDetermination determination) {
        Marking marking = mark.marking();
        boolean inForce = marking != null && shown.mayRead(Audience.of(marking)) && !determination.lapsed();
        String printed = Printable.of(mark.printed());
        return inForce ? Run.of(printed) : Run.struck(printed, mark.isKnown() ? mark.symbol() : "unknown mark");
    }

    private static List<Run> joined(List<Run> marks, String text) {
        List<Run> runs = new ArrayList<>(marks);
        add(runs, marks.isEmpty() ? text : " " + text);
        return runs;
    }

    private static List<Run> labelled(String label, List<Run> rest) {
        List<Run> runs = new ArrayList<>();
        add(runs, label.isEmpty() ? "" : label + " ");
        runs.addAll(rest);
        return runs;
    }

    private ReleaseBlock box(@Nullable PortionDetermination determination, Portion portion) {
        if (determination == null) {
            throw new IllegalStateException("nothing was decided on portion " + portion.id());
        }
        BoxKind kind = switch (portion.role()) {
            case HEADING -> BoxKind.HEADING;
            case SUBJECT -> BoxKind.SUBJECT;
            case SIGNATURE, HEADER, FOOTER -> BoxKind.LINE;
            default -> BoxKind.PARAGRAPH;
        };
        return box(determination, kind, portion.role() == Role.HEADING ? "" : portion.printed());
    }

    private Box box(PortionDetermination determination, BoxKind kind, String number) {
        return new Box(
                determination.id(), kind, number, labels.portion(), determination.codes(), determination.amount());
    }
}
