package io.portmark.decide;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Marking;
import java.util.Optional;

/** The release ladder: who may read. A step shows all that stands on it and below. */
public enum Audience {
    /** Anybody: unclassified, without any control. */
    U("UNCLASSIFIED"),
    /** Unclassified under any control or limit. */
    SBU("UNCLASSIFIED / SENSITIVE"),
    C("CONFIDENTIAL"),
    S("SECRET"),
    TS("TOP SECRET");

    private final String banner;

    Audience(String banner) {
        this.banner = banner;
    }

    /** The banner of a release whose highest portion stands here. */
    public String banner() {
        return banner;
    }

    /** True when information of the other step may be read here. */
    public boolean mayRead(Audience other) {
        return other.compareTo(this) <= 0;
    }

    /** The higher of the two. */
    public Audience or(Audience other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The lowest step that may read information with this marking. */
    public static Audience of(Marking marking) {
        return marking.isLimitedUnclassified() ? SBU : of(marking.classification());
    }

    private static Audience of(ClassificationLevel level) {
        return switch (level) {
            case UNCLASSIFIED -> U;
            case CONFIDENTIAL -> C;
            case SECRET -> S;
            case TOP_SECRET -> TS;
        };
    }

    /** The marking of information that stands exactly here. */
    public Marking marking() {
        return switch (this) {
            case U -> Marking.UNCLASSIFIED;
            case SBU -> Marking.SBU;
            case C -> Marking.of(ClassificationLevel.CONFIDENTIAL);
            case S -> Marking.of(ClassificationLevel.SECRET);
            case TS -> Marking.of(ClassificationLevel.TOP_SECRET);
        };
    }

    /** The step with that name. */
    public static Optional<Audience> ofSymbol(String symbol) {
        for (Audience audience : values()) {
            if (audience.name().equals(symbol)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }
}
