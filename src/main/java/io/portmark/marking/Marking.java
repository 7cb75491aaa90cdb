package io.portmark.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mark says: a classification and, beside it, a handling control and dissemination controls. Two axes, never one ladder.
 *
 * @param classification the classification level; for a foreign level that the United States lacks, the one that protects it
 * @param control the handling control, NONE where there is none
 * @param foreign whose information it is, null where it is the United States' own
 * @param compartments SCI, SAP and atomic-energy marks in the order written: SI, TK, SAR-BP, RD; they are kept and not checked further
 * @param categories the categories of controlled unclassified information: SP-PRVCY, LEI
 * @param dissemination dissemination controls as in the register, in the order written: NOFORN, REL TO USA, GBR, EXDIS
 */
public record Marking(
        ClassificationLevel classification,
        Control control,
        @Nullable Foreign foreign,
        List<String> compartments,
        List<String> categories,
        List<String> dissemination) {
    /** Unclassified without any control. */
    public static final Marking UNCLASSIFIED = of(ClassificationLevel.UNCLASSIFIED);

    /** Unclassified, Sensitive But Unclassified. */
    public static final Marking SBU = new Marking(ClassificationLevel.UNCLASSIFIED, Control.SBU, List.of());

    /** The words with which a list of countries begins that may have the information. */
    public static final String REL_TO = "REL TO ";

    private static final Set<String> ATOMIC = Set.of("RD", "FRD", "TFNI", "CNWDI", "SIGMA", "SG", "DCNI", "UCNI");
    private static final Set<String> OTHER_AGENCIES = Set.of("EXDIS", "NODIS", "STADIS", "LIMDIS");

    public Marking {
        compartments = List.copyOf(compartments);
        categories = List.copyOf(categories);
        dissemination = List.copyOf(dissemination);
    }

    /** A marking of US information without compartments and categories. */
    public Marking(ClassificationLevel classification, Control control, List<String> dissemination) {
        this(classification, control, null, List.of(), List.of(), dissemination);
    }

    /** A bare classification level. */
    public static Marking of(ClassificationLevel level) {
        return new Marking(level, Control.NONE, List.of());
    }

    /** The same at another level. */
    public Marking at(ClassificationLevel level) {
        return new Marking(level, control, foreign, compartments, categories, dissemination);
    }

    /** True when the classification is above UNCLASSIFIED. */
    public boolean isClassified() {
        return classification.isClassified();
    }

    /** True for unclassified information under a control, which releases at level U withhold. */
    public boolean isControlledUnclassified() {
        return !isClassified() && control.isPresent();
    }

    /**
     * True for unclassified information that is not for everybody: under a control, of others, or with a limit of any kind on who may
     * have it: (SBU), (NU), (U//NF).
     */
    public boolean isLimitedUnclassified() {
        boolean limited = control.isPresent() || foreign != null || !compartments.isEmpty() || !dissemination.isEmpty();
        return !isClassified() && limited;
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
        return foreign != null;
    }

    /** True for a mark of NATO information: (NU), (NC), (CTS). */
    public boolean isNato() {
        return foreign != null && foreign.isNato();
    }

    /** True when it names atomic-energy information: RD, FRD, TFNI, CNWDI (32 CFR 2001.24(h)). */
    public boolean isAtomic() {
        return compartments.stream().anyMatch(name -> ATOMIC.contains(name.split("[- ]", 2)[0]));
    }

    /** True when it names compartments, special access programs or atomic-energy information, which are kept and not checked further. */
    public boolean isCompartmented() {
        return !compartments.isEmpty();
    }

    /** True when it has that dissemination control, by its register word: NOFORN. */
    public boolean has(String name) {
        return dissemination.contains(name);
    }

    /** True when it has that word among its compartments or dissemination controls, with a list behind it or alone. */
    public boolean names(String word) {
        return compartments.contains(word)
                || dissemination.stream().anyMatch(name -> name.equals(word) || name.endsWith(" " + word));
    }

    /** The countries that a REL TO list names, in order, as written; empty where there is none. */
    public List<String> releasableTo() {
        return dissemination.stream()
                .filter(name -> name.startsWith(REL_TO))
                .findFirst()
                .map(name -> List.of(name.substring(REL_TO.length()).split(", ", -1)))
                .orElse(List.of());
    }

    /** True when a US declassification date declassifies it: not foreign, NATO or atomic-energy information (32 CFR 2001.24(c), (h)). */
    public boolean followsUsDates() {
        return foreign == null && compartments.isEmpty();
    }

    /** True when its control says that the information is unclassified, and its level that it is classified: (C//SBU). */
    public boolean isContradictory() {
        return isClassified() && !control.combines();
    }

    /** In words: CONFIDENTIAL, UNCLASSIFIED//SBU. */
    public String words() {
        return isControlledUnclassified() ? classification.words() + "//" + control.symbol() : classification.words();
    }

    /** The level as a document's banner says it, with the control that makes it: UNCLASSIFIED//FOR OFFICIAL USE ONLY, CUI. */
    public String bannerWords() {
        if (isNato()) {
            return base().startsWith("CTS")
                    ? "COSMIC TOP SECRET"
                    : "NATO " + (isRestricted() ? "RESTRICTED" : classification.words());
        }
        return isControlledUnclassified() ? control.banner() : classification.words();
    }

    /** The whole banner line in the order of the register: SECRET//SI/TK//ORCON/NOFORN//EXDIS. */
    public String bannerLine() {
        List<String> groups = new ArrayList<>();
        groups.add(bannerWords());
        add(groups, compartments);
        if (foreign != null && foreign.beside()) {
            add(groups, List.of(("FGI " + String.join(" ", owners())).strip()));
        }
        add(groups, categories);
        add(
                groups,
                dissemination.stream()
                        .filter(name -> !OTHER_AGENCIES.contains(name))
                        .toList());
        add(groups, dissemination.stream().filter(OTHER_AGENCIES::contains).toList());
        return String.join("//", groups);
    }

    /** True for a level that is no level of the United States: NATO RESTRICTED, (R). */
    public boolean isRestricted() {
        return foreign != null && foreign.restricted();
    }

    /** The mark in its normal form without parentheses: C, SBU, C//NF, CUI, //GBR S, NC, S//SI/TK//OC/NF//XD. */
    public String symbol() {
        List<String> groups = new ArrayList<>();
        groups.add(base());
        add(groups, compartments);
        if (foreign != null && foreign.beside()) {
            add(groups, List.of(("FGI " + String.join(" ", owners())).strip()));
        }
        add(groups, categories);
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : dissemination) {
            (OTHER_AGENCIES.contains(name) ? others : own).add(portionForm(name));
        }
        if (isClassified() && control.isPresent()) {
            (control == Control.FOUO ? own : others).add(control.symbol());
        }
        // State's own form for what it controls: SBU/NF (5 FAH-1 H-246.2).
        if (isControlledUnclassified() && control != Control.CUI) {
            own.addAll(others);
            return own.isEmpty() ? String.join("//", groups) : String.join("//", groups) + "/" + String.join("/", own);
        }
        add(groups, own);
        add(groups, others);
        return String.join("//", groups);
    }

    private String base() {
        if (foreign == null || foreign.beside()) {
            return isControlledUnclassified() ? controlled() : classification.symbol();
        }
        String level = foreign.restricted() ? "R" : classification.symbol();
        if (foreign.isNato()) {
            return level.equals("TS") ? "CTS" : "N" + level;
        }
        if (foreign.isJoint()) {
            return "//JOINT " + level + " " + String.join(" ", foreign.owners());
        }
        return foreign.owners().isEmpty() ? level : "//" + String.join(" ", foreign.owners()) + " " + level;
    }

    /** (DS) alone would be Diplomatic Security; the register writes (U//DS). */
    private String controlled() {
        return control == Control.DS ? "U//DS" : control.symbol();
    }

    private List<String> owners() {
        return foreign == null
                ? List.of()
                : foreign.owners().stream().filter(name -> !name.equals("FGI")).toList();
    }

    private static void add(List<String> groups, List<String> group) {
        if (!group.isEmpty()) {
            groups.add(String.join("/", group));
        }
    }

    private static String portionForm(String name) {
        return switch (name) {
            case "NOFORN" -> "NF";
            case "ORCON" -> "OC";
            case "ORCON-USGOV" -> "OC-USGOV";
            case "PROPIN" -> "PR";
            case "IMCON" -> "IMC";
            case "EXDIS" -> "XD";
            case "NODIS" -> "ND";
            default -> name;
        };
    }
}
