package io.portmark.decide;

import java.util.Locale;
import java.util.Optional;

/** What an exemption code stands for; the column {@code kind} of rules/tables/codes.csv. */
public enum CodeKind {
    /** B1: classified under an Executive order. It needs a reason beside it. */
    CLASSIFIED,
    /** 1.4(A) to 1.4(H): the reason of a classification. */
    REASON,
    /** 25Xn, 50Xn, 3.3(b)(n): exempt from automatic declassification. */
    EXEMPTED,
    /** B2: internal personnel rules. */
    PERSONNEL,
    /** B3: another statute, which must be named. */
    STATUTE,
    /** B4. */
    COMMERCIAL,
    /** B5. */
    DELIBERATIVE,
    /** B6. */
    PRIVACY,
    /** B7(A) to B7(F). */
    LAW_ENFORCEMENT,
    /** B8 and B9. */
    INDUSTRY,
    /** NR. */
    NOT_RESPONSIVE,
    /** 5 U.S.C. 552a. */
    PRIVACY_ACT,
    /** A marking such as SBU where a code should stand. */
    LABEL,
    /** No code of the table. */
    UNKNOWN;

    /** True where the law leaves the agency a choice, so that it must foresee harm: 5 U.S.C. 552(a)(8)(A). */
    public boolean isDiscretionary() {
        return switch (this) {
            case PERSONNEL, COMMERCIAL, DELIBERATIVE, PRIVACY, LAW_ENFORCEMENT, INDUSTRY -> true;
            case CLASSIFIED, REASON, EXEMPTED, STATUTE, NOT_RESPONSIVE, PRIVACY_ACT, LABEL, UNKNOWN -> false;
        };
    }

    /** True for what speaks of a classification. */
    public boolean isOfClassification() {
        return this == CLASSIFIED || this == REASON || this == EXEMPTED;
    }

    /** As the table spells it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that the table spells so. */
    static Optional<CodeKind> ofSymbol(String symbol) {
        for (CodeKind kind : values()) {
            if (kind.symbol().equals(symbol)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
