package io.portmark.document;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Foreign;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that carries its own mark: the subject line, a heading, a paragraph, the signature.
 *
 * @param id its name in findings, decisions and ledger: "7", "2a", "subject", "h3", "p12", "7#2", "signature"
 * @param role what it is
 * @param number the true paragraph number (6 where "16." is a misread "¶6."), null where it has none
 * @param printed the number as it stands in the source: "16.", "¶3."; for the subject its label "SUBJECT:"; else empty
 * @param marks the marks at its beginning, in order; empty where it carries none
 * @param span all of it in the source: number, marks and text, without white space around
 * @param body its text in the source, without number and marks
 * @param text its text with line breaks joined as a release prints it, without number and marks
 */
public record Portion(
        String id,
        Role role,
        @Nullable Integer number,
        String printed,
        List<PortionMark> marks,
        Span span,
        Span body,
        String text) {
    public Portion {
        marks = List.copyOf(marks);
        if (!span.contains(body)) {
            throw new IllegalArgumentException("body %s lies outside portion %s at %s".formatted(body, id, span));
        }
    }

    /** What its marks say; the one that protects most where there are several; null where there is none with a known symbol. */
    public @Nullable Marking marking() {
        Marking highest = null;
        for (PortionMark mark : marks) {
            Marking marking = mark.marking();
            if (marking != null) {
                highest = highest == null ? marking : highest.or(marking);
            }
        }
        return highest;
    }

    /** True when it carries at least one mark, known or not. */
    public boolean isMarked() {
        return !marks.isEmpty();
    }

    /** True when it carries a mark whose symbol is in no vocabulary. */
    public boolean hasUnknownMark() {
        return marks.stream().anyMatch(mark -> !mark.isKnown());
    }

    /** True when it carries a mark that may say something else than it is read as: unknown, or repaired with low confidence. */
    public boolean hasDoubtfulMark() {
        return marks.stream().anyMatch(PortionMark::isDoubtful);
    }

    /** The first mark with a known symbol whose form is not right (PRT-05); empty where there is none. */
    public Optional<PortionMark> malformedMark() {
        return marks.stream().filter(PortionMark::isMisshapen).findFirst();
    }

    /** True when it carries a mark with a known symbol that lacks a parenthesis, is written in lower case or damaged (PRT-05). */
    public boolean hasMalformedMark() {
        return malformedMark()
                .filter(mark -> !mark.faults().equals(List.of(MarkFault.ORDER)))
                .isPresent();
    }

    /** True when one of its marks has that fault. */
    public boolean hasMarkFault(MarkFault fault) {
        return marks.stream().anyMatch(mark -> mark.has(fault));
    }

    /** How many marks with a known symbol it carries. A mark of foreign information may stand beside the own one and does not count. */
    public int knownMarks() {
        return (int) marks.stream()
                .map(PortionMark::marking)
                .filter(marking -> marking != null && !marking.isForeign())
                .count();
    }

    /** True when its mark is a classification above that level. */
    public boolean isMarkedAbove(ClassificationLevel level) {
        Marking marking = marking();
        return marking != null && marking.classification().isAbove(level);
    }

    /** True when its mark is unclassified under a control: (SBU), (FOUO). */
    public boolean isMarkedControlled() {
        Marking marking = marking();
        return marking != null && marking.isControlledUnclassified();
    }

    /** True when its mark says CUI. */
    public boolean isMarkedCui() {
        Marking marking = marking();
        return marking != null && marking.control() == Control.CUI;
    }

    /** True when its mark names compartments, special access programs or atomic-energy information, all of them known. */
    public boolean isMarkedCompartmented() {
        Marking marking = marking();
        return marking != null && marking.isCompartmented() && !hasMarkFault(MarkFault.UNKNOWN_PART);
    }

    /** True when both are marked and their marks say the same. */
    public boolean isMarkedLike(Portion other) {
        Marking marking = marking();
        Marking others = other.marking();
        return marking != null && others != null && marking.symbol().equals(others.symbol());
    }

    /** True when its mark has what only the register of the intelligence community has: compartments, (U//FOUO), ORCON. */
    public boolean isMarkedAsIntelligence() {
        Marking marking = marking();
        return marking != null
                && (marking.isCompartmented()
                        || marking.has("ORCON")
                        || marking.has("RELIDO")
                        || marking.has("PROPIN")
                        || marks.get(0).printed().startsWith("(U//"));
    }

    /** True when its mark names a control without the level: (SBU), not (U//SBU). */
    public boolean isMarkedBare() {
        return !marks.isEmpty() && !marks.get(0).printed().startsWith("(U/");
    }

    /** True when its mark is the bare (R), a level that names no owner. */
    public boolean isMarkedRestricted() {
        Marking marking = marking();
        Foreign foreign = marking == null ? null : marking.foreign();
        return foreign != null && foreign.restricted() && foreign.owners().isEmpty();
    }

    /** True when its mark names atomic-energy information, which no date of ours declassifies (32 CFR 2001.24(h)). */
    public boolean isMarkedAtomic() {
        Marking marking = marking();
        return marking != null && marking.isAtomic();
    }

    /** True when its mark says that it is NATO's. */
    public boolean isMarkedNato() {
        Marking marking = marking();
        return marking != null && marking.isNato();
    }

    /** True when a mark names NODIS or EXDIS and not NOFORN, which goes with them in the register. */
    public boolean lacksNoforn() {
        return marks.stream()
                .map(PortionMark::marking)
                .anyMatch(marking ->
                        marking != null && (marking.has("NODIS") || marking.has("EXDIS")) && !marking.has("NOFORN"));
    }

    /** True when a mark says NOFORN of what is neither classified nor under a control: (U//NF). */
    public boolean isPlainNoforn() {
        return marks.stream()
                .map(PortionMark::marking)
                .anyMatch(marking -> marking != null
                        && !marking.isClassified()
                        && !marking.control().isPresent()
                        && !marking.isForeign()
                        && marking.has("NOFORN"));
    }

    /** True when a mark says whose information it is, others' and not the United States' with them: (GBR-C), (NC). */
    public boolean isMarkedForeign() {
        return marks.stream()
                .map(PortionMark::marking)
                .filter(Objects::nonNull)
                .map(Marking::foreign)
                .anyMatch(foreign -> foreign != null && !foreign.owners().isEmpty() && !foreign.isJoint());
    }

    /** True for the subject and for headings. */
    public boolean isTitle() {
        return role == Role.SUBJECT || role == Role.HEADING;
    }

    /** The id of the paragraph that a subparagraph belongs to, "2" for "2a"; empty for all else. */
    public String parent() {
        return role == Role.SUBPARAGRAPH && number != null ? number.toString() : "";
    }

    /** True for numbered paragraphs and numbered subparagraphs. */
    public boolean isParagraph() {
        return role == Role.PARAGRAPH || role == Role.SUBPARAGRAPH;
    }

    /** Names the portion without its text, so that no log line or exception can carry it out. */
    @Override
    public String toString() {
        Marking marking = marking();
        return "portion %s %s at %s".formatted(id, marking == null ? "unmarked" : marking.symbol(), span);
    }
}
