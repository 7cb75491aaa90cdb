package io.portmark.report.page;

import io.portmark.decide.Audience;
import io.portmark.document.Document;
import io.portmark.document.PortionLevel;
import io.portmark.document.Role;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
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
import org.jspecify.annotations.Nullable;

/** What a record is, in six facts. */
public final class RecordFacts {
    private final CheckedDocument checked;
    private final Document document;

    private RecordFacts(CheckedDocument checked) {
        this.checked = checked;
        this.document = checked.document();
    }

    /**
     * A fact.
     *
     * @param words text and chips in turn, as they are read
     */
    public record Fact(String term, List<Word> words) {
        public Fact {
            words = List.copyOf(words);
        }
    }

    /** A text, or a chip where there is one. */
    public record Word(String text, RecordRow.@Nullable Chip chip) {}

    static List<Fact> of(CheckedDocument checked) {
        var facts = new RecordFacts(checked);
        return List.of(
                fact("Record", facts.record()),
                new Fact("Banner", facts.banner()),
                fact("Declassify on", facts.declassification()),
                fact("Classified by", facts.authority()),
                fact("Order", facts.order()),
                new Fact("Portions", facts.portions()));
    }

    private static Fact fact(String term, String text) {
        return new Fact(term, List.of(text(text)));
    }

    private static Word text(String text) {
        return new Word(text, null);
    }

    private static Word chip(Audience step) {
        return new Word(
                "", new RecordRow.Chip(step.name(), step.name(), Level.of(step).spoken() + " ", false));
    }

    private static Word was(Audience step) {
        String spoken =
                "Marked %s, no longer in force: ".formatted(Level.of(step).spoken());
        return new Word("", new RecordRow.Chip(step.name(), step.name(), spoken, true));
    }

    private String record() {
        List<String> facts =
                new ArrayList<>(List.of(Figures.capital(document.kind().symbol())));
        if (document.office() != null) {
            facts.add(document.office());
        }
        LocalDate origin = document.origin();
        facts.add(origin == null ? "no date of origin" : origin.toString());
        return String.join(", ", facts) + "." + (document.partial() ? " Partial extract." : "");
    }

    private List<Word> banner() {
        BannerLine banner = document.banner();
        if (banner == null) {
            return List.of(text("There is none."));
        }
        List<Word> words = new ArrayList<>();
        Marking stated = banner.marking();
        if (stated != null) {
            words.add(chip(Audience.of(stated)));
        }
        words.add(text(" " + banner.words()));
        Marking highest = checked.levels().highestMarked();
        if (highest != null) {
            words.add(text(", highest portion "));
            words.add(chip(Audience.of(highest)));
        } else {
            words.add(text(", no portion is marked"));
        }
        return words;
    }

    private String declassification() {
        String words = DeclassificationWords.of(checked);
        return words.isEmpty()
                ? "Nothing is classified."
                : words.replaceFirst("^Declassify on (?=\\d)", "")
                        + (document.declassification().executes() ? " Takes effect by itself." : "");
    }

    private String authority() {
        ClassificationAuthority authority = document.authority();
        if (authority == null) {
            return "No authority line.";
        }
        List<String> facts = new ArrayList<>();
        if (authority.classifiedBy() != null) {
            facts.add(authority.classifiedBy());
        }
        if (authority.derivedFrom() != null) {
            facts.add("derived from " + authority.derivedFrom());
        }
        if (authority.section() != null) {
            String letters = String.join(
                    ", ", authority.letters().stream().map(it -> "(" + it + ")").toList());
            facts.add((authority.section() + " " + letters).strip());
        }
        return facts.isEmpty() ? "It names nobody." : String.join(", ", facts);
    }

    private String order() {
        String cited = document.declassification().order();
        ExecutiveOrder era = document.era();
        String number = cited == null ? "None is cited" : "E.O. " + cited;
        if (era == null) {
            return number + ".";
        }
        return era.title().equals(number) ? number + "." : number + "; " + era.title() + " was in force.";
    }

    private List<Word> portions() {
        int paragraphs = document.paragraphs().size();
        List<Word> words = new ArrayList<>();
        words.add(text(Figures.count(paragraphs, "paragraph")));
        Map<Step, Integer> steps = new TreeMap<>(Comparator.comparing(Step::stated)
                .thenComparing(Step::effective)
                .reversed());
        for (PortionLevel level : checked.levels().portions()) {
            boolean paragraph = document.portion(level.portion())
                    .map(it -> it.isParagraph())
                    .orElse(false);
            if (paragraph) {
                steps.merge(new Step(Audience.of(level.stated()), Audience.of(level.effective())), 1, Integer::sum);
            }
        }
        String before = ": ";
        for (Map.Entry<Step, Integer> it : steps.entrySet()) {
            words.add(text(before + it.getValue() + " "));
            if (it.getKey().stated() != it.getKey().effective()) {
                words.add(was(it.getKey().stated()));
            }
            words.add(chip(it.getKey().effective()));
            before = ", ";
        }
        long headings = document.portions().stream()
                .filter(it -> it.role() == Role.HEADING && !it.isMarked())
                .count();
        if (headings > 0) {
            words.add(text("; " + Figures.count(headings, "heading") + " without marks"));
        }
        return words;
    }

    private record Step(Audience stated, Audience effective) {}
}
