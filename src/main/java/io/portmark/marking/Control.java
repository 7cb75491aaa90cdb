package io.portmark.marking;

/**
 * A handling control that goes with unclassified information. All but {@link #NONE} count as the same for release decisions and
 * for comparing a banner with its metadata; they differ in syntax.
 */
public enum Control {
    NONE("none"),
    /** Sensitive But Unclassified, State since 1 October 1995 (12 FAM 540). */
    SBU("SBU"),
    /** For Official Use Only. */
    FOUO("FOUO"),
    /** Limited Official Use and Official Use Only, State until 30 September 1995. */
    LOU("LOU"),
    /** Controlled Unclassified Information (32 CFR 2002). */
    CUI("CUI");

    private final String symbol;

    Control(String symbol) {
        this.symbol = symbol;
    }

    /** How it is spelled in JSON and, but for NONE, in portion marks. */
    public String symbol() {
        return symbol;
    }

    /** True for every control but NONE. */
    public boolean isPresent() {
        return this != NONE;
    }

    /** This control where there is one, else the other. */
    public Control or(Control other) {
        return isPresent() ? this : other;
    }
}
