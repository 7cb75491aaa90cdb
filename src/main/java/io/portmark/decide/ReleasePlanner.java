package io.portmark.decide;

import io.portmark.document.Document;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import io.portmark.rule.BookSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what surrounds a determination, so that the rules of releases have facts to match. Text is looked at here, once. */
final class ReleasePlanner {
    /** A mark at the beginning of a sentence, line or subparagraph inside a portion. */
    private static final Pattern INSIDE = Pattern.compile("(?:^|[.!?:]\\s|\\n)\\s*(?:[a-z]\\. ?)?\\((U|SBU)\\)\\s");

    private final Document document;
    private final ReleaseDetermination determination;
    private final Decisions decisions;
    private final ExemptionCodes codes;
    private final BookSource book;

    ReleasePlanner(
            Document document,
            ReleaseDetermination determination,
            Decisions decisions,
            ExemptionCodes codes,
            BookSource book) {
        this.document = document;
        this.determination = determination;
        this.decisions = decisions;
        this.codes = codes;
        this.book = book;
    }

    ReleasePlan plan(ReleasedText released, WithheldText withheld) {
        return new ReleasePlan(
                determination,
                ReleaseSheet.of(released, determination),
                document.hasNote(ParseNote.Kind.NUMBER_GAP) || document.hasNote(ParseNote.Kind.SECTION_MISSING),
                marks(released),
                grounds(),
                cited(),
                Repetitions.of(document, withheld),
                parts(),
                equities(),
                List.of(),
                List.of());
    }

    private List<PortionGround> grounds() {
        Map<String, PortionGround> grounds = new LinkedHashMap<>();
        for (PortionDetermination portion : determination.portions()) {
            document.portion(portion.id())
                    .flatMap(decisions::on)
                    .or(() -> decisions.onElement(portion.id()))
                    .ifPresent(decision -> grounds.put(
                            portion.id(),
                            new PortionGround(
                                    portion.id(),
                                    decision.basis() != null,
                                    decision.harm() != null,
                                    decision.concealAmount())));
        }
        return List.copyOf(grounds.values());
    }

    private List<CitedCode> cited() {
        List<CitedCode> cited = new ArrayList<>();
        for (PortionDetermination portion : determination.withheld()) {
            if (!portion.owesGround()) {
                continue; // it goes with others, under their codes
            }
            portion.codes().forEach(code -> cited.add(codes.cited(portion.id(), code, null)));
        }
        return cited;
    }

    private List<SegregablePart> parts() {
        List<SegregablePart> parts = new ArrayList<>();
        for (PortionDetermination portion : determination.withheld()) {
            String text = document.portion(portion.id()).map(Portion::text).orElse("");
            Matcher inside = INSIDE.matcher(text);
            boolean seen = false;
            while (!seen && inside.find()) {
                seen = Audience.ofSymbol(inside.group(1))
                        .filter(determination.level()::mayRead)
                        .isPresent();
                if (seen) {
                    parts.add(new SegregablePart(portion.id(), inside.group(1)));
                }
            }
        }
        return parts;
    }

    /** Of what is withheld, and of what is declassified by a date or a decision; a mention in a portion that is unclassified anyway is none. */
    private List<Equity> equities() {
        List<Equity> equities = new ArrayList<>();
        Agencies agencies = null;
        for (PortionDetermination portion : determination.portions()) {
            boolean declassified = portion.lapsed() || !determination.level().mayRead(portion.effective());
            if (!portion.isWithheld() && !declassified) {
                continue;
            }
            agencies = agencies == null ? Agencies.of(book) : agencies;
            var named = agencies.in(
                    document.portion(portion.id()).map(Portion::text).orElse(""));
            if (portion.isWithheld() && !named.isEmpty()) {
                equities.add(new Equity(portion.id(), Equity.UNNAMED));
            } else {
                named.forEach(agency -> equities.add(new Equity(portion.id(), agency)));
            }
        }
        return equities;
    }

    private List<ShownMark> marks(ReleasedText released) {
        List<ShownMark> marks = new ArrayList<>();
        for (ReleaseBlock block : released.blocks()) {
            if (block instanceof ReleaseBlock.Header header) {
                header(header, marks);
            } else if (block instanceof ReleaseBlock.Heading heading) {
                portion(heading.id(), heading.runs(), marks);
            } else if (block instanceof ReleaseBlock.Paragraph paragraph) {
                portion(paragraph.id(), paragraph.marks(), marks);
            }
        }
        document.subject().ifPresent(subject -> subjectMarks(subject, released, marks));
        return marks;
    }

    private void header(ReleaseBlock.Header header, List<ShownMark> marks) {
        BannerLine banner = document.banner();
        if (banner == null) {
            return;
        }
        // The level alone: SENSITIVE stands on a line of its own.
        ClassificationLevel level = banner.classification();
        Audience says = level == null ? Audience.TS : Audience.of(new Marking(level, Control.NONE, List.of()));
        for (Run run : header.runs()) {
            if (header.bold() && run.text().contains(banner.printed())) {
                marks.add(new ShownMark(ShownMark.BANNER, says, banner.words(), run.isStruck()));
            } else if (run.text().strip().equals("SENSITIVE")) {
                marks.add(new ShownMark(ShownMark.CAPTION, Audience.SBU, "SENSITIVE", run.isStruck()));
            }
        }
    }

    private void subjectMarks(Portion subject, ReleasedText released, List<ShownMark> marks) {
        for (ReleaseBlock block : released.blocks()) {
            if (block instanceof ReleaseBlock.Header header
                    && !header.bold()
                    && !header.runs().isEmpty()
                    && !subject.printed().isEmpty()
                    && header.runs().get(0).text().startsWith(subject.printed())) {
                portion(subject.id(), header.runs(), marks);
                return;
            }
        }
    }

    /** The marks of a portion are whole runs of what is shown. */
    private void portion(String id, List<Run> runs, List<ShownMark> marks) {
        Portion portion = document.portion(id).orElse(null);
        if (portion == null) {
            return;
        }
        for (PortionMark mark : portion.marks()) {
            Run run = run(Printable.of(mark.printed()), runs);
            Marking marking = mark.marking();
            if (run != null && marking != null) {
                marks.add(new ShownMark(id, Audience.of(marking), mark.symbol(), run.isStruck()));
            }
        }
    }

    private static @Nullable Run run(String printed, List<Run> runs) {
        return runs.stream()
                .filter(run -> run.text().equals(printed))
                .findFirst()
                .orElse(null);
    }
}
