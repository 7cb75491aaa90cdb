package io.portmark.report.terminal;

import io.portmark.decide.Audience;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.Portion;
import io.portmark.document.PortionLevel;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.marking.Marking;
import io.portmark.report.CheckedDocument;
import io.portmark.report.DeclassificationWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a document is, in one line and a few sentences. */
final class DocumentHead {
    private final Terminal terminal;
    private final CheckedDocument checked;
    private final Document document;

    DocumentHead(Terminal terminal, CheckedDocument checked) {
        this.terminal = terminal;
        this.checked = checked;
        this.document = checked.document();
    }

    /** The source, its banner, kind, date and order. */
    String title() {
        List<String> facts = new ArrayList<>(List.of(document.kind().symbol()));
        LocalDate origin = document.origin();
        if (origin != null) {
            facts.add(origin.toString());
        }
        ExecutiveOrder era = document.era();
        if (era != null) {
            facts.add(era.title());
        }
        return terminal.bold(terminal.clean(checked.source())) + "   " + banner() + "   " + String.join(", ", facts);
    }

    /** Declassification, paragraphs by level, and what is odd about the source. */
    String summary() {
        List<String> sentences = new ArrayList<>();
        String declassification = DeclassificationWords.of(checked);
        if (!declassification.isEmpty()) {
            sentences.add(declassification);
        }
        sentences.add(paragraphs());
        if (document.partial()) {
            sentences.add("Partial extract.");
        }
        if (!checked.fullyChecked()) {
            sentences.add(terminal.look("Not fully checked."));
        }
        return String.join(" ", sentences);
    }

    /** Which dialect was chosen, and why. */
    String dialect() {
        return "Read as %s: %s.".formatted(document.kind().symbol(), terminal.clean(document.kindReason()));
    }

    private String banner() {
        BannerLine banner = document.banner();
        if (banner == null) {
            return terminal.look("[?]") + " no banner";
        }
        Marking marking = banner.marking();
        String chip = marking == null ? terminal.look("[?]") : terminal.chip(Audience.of(marking));
        return chip + " " + terminal.clean(banner.words());
    }

    private String paragraphs() {
        List<Portion> paragraphs = document.paragraphs();
        String count = Words.count(paragraphs.size(), "paragraph");
        DocumentLevels levels = checked.levels();
        if (paragraphs.isEmpty() || levels.portions().isEmpty()) {
            return paragraphs.isEmpty() ? "No numbered paragraphs." : count + ", level not known.";
        }
        Map<Step, Integer> groups = new TreeMap<>(Comparator.comparing(Step::stated)
                .thenComparing(Step::effective)
                .reversed());
        for (int i = 0; i < document.portions().size(); i++) {
            if (document.portions().get(i).isParagraph()) {
                groups.merge(Step.of(levels.portions().get(i)), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        groups.forEach((step, number) -> parts.add(number + " " + words(step)));
        return count + ": " + String.join(", ", parts) + ".";
    }

    private String words(Step step) {
        String stated = terminal.mark(step.stated());
        return step.stated() == step.effective() ? stated : stated + " now " + terminal.mark(step.effective());
    }

    /** A step of the ladder before and after the declassification instruction. */
    private record Step(Audience stated, Audience effective) {
        static Step of(PortionLevel level) {
            return new Step(Audience.of(level.stated()), Audience.of(level.effective()));
        }
    }
}
