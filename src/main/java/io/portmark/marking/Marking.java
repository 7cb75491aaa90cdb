package io.portmark.marking;

import java.util.List;

/**
 * What a mark says: a classification and, beside it, a handling control and dissemination controls. Two axes, never one ladder.
 *
 * @param classification the classification level
 * @param control the handling control, NONE where there is none
 * @param dissemination dissemination controls as in the register, in the order written: NOFORN, REL TO USA, GBR
 */
public record Marking(ClassificationLevel classification, Control control, List<String> dissemination) {
    /** Unclassified without any control. */
    public static final Marking UNCLASSIFIED = of(ClassificationLevel.UNCLASSIFIED);

    /** Unclassified, Sensitive But Unclassified. */
    public static final Marking SBU = new Marking(ClassificationLevel.UNCLASSIFIED, Control.SBU, List.of());

    public Marking {
        dissemination = List.copyOf(dissemination);
    }

    /** A bare classification level. */
    public static Marking of(ClassificationLevel level) {
        return new Marking(level, Control.NONE, List.of());
    }

    /** True when the classification is above UNCLASSIFIED. */
    public boolean isClassified() {
        return classification.isClassified();
    }

    /** True for unclassified information under a control, which releases at level U withhold. */
    public boolean isControlledUnclassified() {
        return !isClassified() && control.isPresent();
    }

    /** True when this protects more: a higher classification, or a control where the other, equally classified, has none. */
    public boolean protectsMoreThan(Marking other) {
        return classification.isAbove(other.classification)
                || (classification == other.classification && control.isPresent() && !other.control.isPresent());
    }

    /** The one of the two that protects more. */
    public Marking or(Marking other) {
        return other.protectsMoreThan(this) ? other : this;
    }

    /** True when both mean the same for release and comparison: the same classification, and if it is none, both with a control or both without. */
    public boolean isEquivalent(Marking other) {
        return classification == other.classification
                && (isClassified() || control.isPresent() == other.control.isPresent());
    }

    /** True for a mark of foreign government or NATO information: (GBR-C), (FGI-S), (NC). */
    public boolean isForeign() {
        return dissemination.stream().anyMatch(name -> name.matches("[A-Z]{3,4}( [A-Z]{3,4})*"));
    }

    /** In words: CONFIDENTIAL, UNCLASSIFIED//SBU. */
    public String words() {
        return isControlledUnclassified() ? classification.words() + "//" + control.symbol() : classification.words();
    }

    /** The mark in its normal form without parentheses: C, SBU, C/NF, CUI. */
    public String symbol() {
        var symbol = new StringBuilder(isControlledUnclassified() ? control.symbol() : classification.symbol());
        if (isClassified() && control.isPresent()) {
            symbol.append("//").append(control.symbol());
        }
        for (String dissemination : dissemination) {
            symbol.append('/').append(dissemination.equals("NOFORN") ? "NF" : dissemination);
        }
        return symbol.toString();
    }
}
