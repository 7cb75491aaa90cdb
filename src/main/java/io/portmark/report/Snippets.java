package io.portmark.report;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.Span;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.PortionMark;
import io.portmark.rule.Finding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of the source an output of findings quotes. */
public enum Snippets {
    /** Nothing. */
    OFF,
    /** Marks, numbers, banner and caption lines; never words of the record. */
    MARKS,
    /** The text at the place of the finding. It holds words of the record. */
    FULL;

    private static final int LONGEST = 240;
    private static final Set<HeaderLine.Kind> MARKINGS =
            Set.of(HeaderLine.Kind.BANNER, HeaderLine.Kind.CAPTION, HeaderLine.Kind.SECURITY);

    /** As the option spells it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is quoted for a finding, if anything, on one line. */
    public Optional<String> of(CheckedDocument checked, Finding finding) {
        return switch (this) {
            case OFF -> Optional.empty();
            case MARKS -> marks(checked.document(), finding);
            case FULL -> full(checked.document(), finding.span());
        };
    }

    private static Optional<String> marks(Document document, Finding finding) {
        String id = finding.portion();
        Optional<Portion> portion = id == null ? Optional.empty() : document.portion(id);
        if (portion.isPresent()) {
            boolean structure = finding.rule().startsWith("SEQ-"); // the mark has nothing to do with it
            return portion.filter(it -> !structure).filter(Portion::isMarked).map(Snippets::marks);
        }
        Span span = finding.span();
        if (span == null) {
            return Optional.empty();
        }
        var declassification = document.declassification();
        Span instruction = declassification.span();
        if (instruction != null && instruction.overlaps(span)) {
            // an event is described in words
            boolean worded = declassification.instruction() instanceof DeclassifyOn.OnEvent
                    || declassification.instruction() instanceof DeclassifyOn.Invalid;
            return worded ? Optional.empty() : full(document, instruction);
        }
        return document.header().stream()
                .filter(line -> MARKINGS.contains(line.kind()) && line.span().overlaps(span))
                .findFirst()
                .flatMap(line -> full(document, line.span()));
    }

    private static String marks(Portion portion) {
        String marks = portion.marks().stream().map(PortionMark::quoted).collect(Collectors.joining(" "));
        return (portion.printed() + " " + marks).strip();
    }

    private static Optional<String> full(Document document, @org.jspecify.annotations.Nullable Span span) {
        if (span == null || span.isEmpty()) {
            return Optional.empty();
        }
        String text = document.source().slice(span).strip().replaceAll("\\s+", " ");
        int end =
                text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return Optional.of(end == text.length() ? text : text.substring(0, end) + " …");
    }
}
