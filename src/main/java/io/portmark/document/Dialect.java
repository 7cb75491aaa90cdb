package io.portmark.document;

import java.util.Locale;
import java.util.Optional;

/** Whose rules of marking a record is read by. */
public enum Dialect {
    /** What the record itself shows. */
    AUTO,
    /** State's telegrams. */
    TELEGRAM,
    /** Memoranda, letters and reports. */
    DOCUMENT,
    /** Documents under 32 CFR 2002. */
    CUI;

    /** As the command line spells it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dialect with that name. */
    public static Optional<Dialect> ofSymbol(String symbol) {
        for (Dialect dialect : values()) {
            if (dialect.symbol().equals(symbol)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }
}
