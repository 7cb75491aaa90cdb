package io.portmark.marking;

/**
 * A handling control that goes with unclassified information. All but {@link #NONE} count as the same for release decisions and
 * for comparing a banner with its metadata; they differ in syntax.
 */
public enum Control {
    NONE("none", "none"),
    /** Sensitive But Unclassified, State since 1 October 1995 (12 FAM 540). */
    SBU("SBU", "SBU"),
    /** For Official Use Only. */
    FOUO("FOUO", "FOUO"),
    /** Limited Official Use, State until 30 September 1995. */
    LOU("LOU", "LOU"),
    /** Official Use Only. */
    OUO("OUO", "LOU"),
    /** Law Enforcement Sensitive; may stand beside a classification (CAPCO register). */
    LES("LES", "SBU"),
    /** Sensitive Security Information (49 CFR 15 and 1520). */
    SSI("SSI", "SBU"),
    /** DEA Sensitive. */
    DSEN("DSEN", "SBU"),
    /** Limited Distribution of the National Geospatial-Intelligence Agency; not State's caption LIMDIS. */
    DS("DS", "SBU"),
    /** Controlled Unclassified Information (32 CFR 2002). */
    CUI("CUI", "CUI");

    private final String symbol;
    private final String family;

    Control(String symbol, String family) {
        this.symbol = symbol;
        this.family = family;
    }

    /** How it is spelled in portion marks, but for NONE. */
    public String symbol() {
        return symbol;
    }

    /** The one of none, SBU, FOUO, LOU and CUI that JSON says for it. */
    public String family() {
        return family;
    }

    /** The words of a document's banner that say it. */
    public String banner() {
        return switch (this) {
            case NONE -> "UNCLASSIFIED";
            case SBU -> "SENSITIVE BUT UNCLASSIFIED";
            case FOUO -> "UNCLASSIFIED//FOR OFFICIAL USE ONLY";
            case LOU -> "LIMITED OFFICIAL USE";
            case OUO -> "OFFICIAL USE ONLY";
            case LES -> "UNCLASSIFIED//LAW ENFORCEMENT SENSITIVE";
            case SSI -> "UNCLASSIFIED//SENSITIVE SECURITY INFORMATION";
            case DSEN -> "UNCLASSIFIED//DEA SENSITIVE";
            case DS -> "UNCLASSIFIED//LIMITED DISTRIBUTION";
            case CUI -> "CUI";
        };
    }

    /** True for every control but NONE. */
    public boolean isPresent() {
        return this != NONE;
    }

    /** True when it may stand beside a classification in one mark: (S//LES). The others say that information is unclassified. */
    public boolean combines() {
        return switch (this) {
            case LES, SSI, DSEN, DS, NONE -> true;
            case SBU, FOUO, LOU, OUO, CUI -> false;
        };
    }

    /** This control where there is one, else the other. */
    public Control or(Control other) {
        return isPresent() ? this : other;
    }
}
