package io.portmark.decide;

import java.util.Optional;

/** What a release is made for. */
public enum Profile {
    /** A version for the public; plain labels, no duty to cite an exemption. */
    PUBLIC_SAFE("public-safe"),
    /** A release under 5 U.S.C. 552: each deletion cites an exemption. */
    FOIA("foia"),
    /** The level filter alone, for readers inside; never a public release. */
    INTERNAL("internal");

    private final String symbol;

    Profile(String symbol) {
        this.symbol = symbol;
    }

    /** As the command line and JSON spell it. */
    public String symbol() {
        return symbol;
    }

    /** The profile with that name. */
    public static Optional<Profile> ofSymbol(String symbol) {
        for (Profile profile : values()) {
            if (profile.symbol.equals(symbol)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
