package io.portmark.marking;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The classification authority as written (32 CFR 2001.21(a), 2001.22).
 *
 * @param classifiedBy name and position as written, without the words before and after: "CDA Mark L. Asquino"
 * @param naming what the words after Classified By say of the person
 * @param derivedFrom the source of a derivative classification: "DSCG 05-01", "Multiple Sources"
 * @param section the section of the order that the reason cites: "1.4" or "1.5"; null where none is cited
 * @param letters the reason letters in lower case, in order: b, d (AUTH-11: case and punctuation are never reported)
 * @param truncated true when the line ends as if it went on: in a comma, in "and", in an open parenthesis (AUTH-08)
 * @param entireText true when the line also says that the mark stands for the entire text (PRT-14)
 */
public record ClassificationAuthority(
        @Nullable String classifiedBy,
        Naming naming,
        @Nullable String derivedFrom,
        @Nullable String section,
        List<String> letters,
        boolean truncated,
        boolean entireText) {
    /** What a line says of the person who classified; 32 CFR 2001.21(a)(1) asks for name and position, or an identifier. */
    public enum Naming {
        /** Nobody is named. */
        NOBODY,
        /** Name and position, or words that can't be told apart. */
        NAME_AND_POSITION,
        /** An identifier of the person with digits: "ID 4711". */
        IDENTIFIER,
        /** A name and nothing else: "John Doe". */
        NAME_ALONE,
        /** A position and nothing else: "DCM". */
        POSITION_ALONE
    }

    private static final String MULTIPLE = "MULTIPLE SOURCES";

    public ClassificationAuthority {
        letters = List.copyOf(letters);
    }

    /** An authority that says nothing but that a mark stands for the entire text. */
    public static ClassificationAuthority ofEntireText() {
        return new ClassificationAuthority(null, Naming.NOBODY, null, null, List.of(), false, true);
    }

    /** The same, which also says that a mark stands for the entire text. */
    public ClassificationAuthority withEntireText() {
        return new ClassificationAuthority(classifiedBy, naming, derivedFrom, section, letters, truncated, true);
    }

    /** True when the document was classified from a source rather than originally. */
    public boolean isDerivative() {
        return derivedFrom != null;
    }

    /** True when it was classified from several sources at once, which a list must name (32 CFR 2001.22(c)(1)). */
    public boolean isFromMultipleSources() {
        return derivedFrom != null && derivedFrom.toUpperCase(Locale.ROOT).contains(MULTIPLE);
    }

    /** True when its source is a classification guide: "Security Classification Guide 3-1", "DSCG 05-01". */
    public boolean isFromGuide() {
        String source = derivedFrom == null ? "" : derivedFrom.toUpperCase(Locale.ROOT);
        return source.contains("GUIDE") || source.contains("SCG");
    }

    /** True when it names name or position alone. */
    public boolean isHalfNamed() {
        return naming == Naming.NAME_ALONE || naming == Naming.POSITION_ALONE;
    }

    /** True when the classifier stands in for another: Acting, A/DCM. */
    public boolean isActing() {
        String words = classifiedBy == null ? "" : ' ' + classifiedBy.toUpperCase(Locale.ROOT);
        return words.contains("ACTING") || words.contains(" A/") || words.contains("A.I.");
    }

    /** True when these words, in capitals, stand in what is said of the classifier, as whole words. */
    public boolean says(String words) {
        return classifiedBy != null
                && (' ' + classifiedBy.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ") + ' ')
                        .contains(' ' + words + ' ');
    }

    /** True when it says all that such a line must: a source, or a classifier and a reason. */
    public boolean isComplete() {
        return isDerivative() || (classifiedBy != null && hasReason());
    }

    /** True when a reason with at least one letter is cited. */
    public boolean hasReason() {
        return section != null && !letters.isEmpty();
    }
}
