package io.portmark.document;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Format line 4 of a telegram, {@code ZNY CCCCC ZZH}: the security warning, an operating signal and a letter said five times.
 *
 * @param printed the whole line as it stands
 * @param signal ZNR, not encrypted, or ZNY, encrypted
 * @param group the letters as they stand, without what follows a stroke: "CCCXC"
 * @param letter what the group says five times, or most of five times: "C"; empty where it says nothing
 */
public record SecurityLine(String printed, String signal, String group, String letter) {
    private static final String UNCLASSIFIED = "U";
    private static final String FOR_TRANSMISSION_ONLY = "E";
    private static final int LETTERS = 5;
    private static final String VOCABULARY = "UERCST";

    /** True when the group says one letter five times and the letter is one of the vocabulary. */
    public boolean isIntact() {
        return !letter.isEmpty() && group.equals(letter.repeat(LETTERS));
    }

    /** True when the letter can be told. */
    public boolean isTold() {
        return VOCABULARY.contains(letter) && !letter.isEmpty();
    }

    /** True when the signal goes with the letter: ZNR with U, ZNY with every other. */
    public boolean isConsistent() {
        return !isTold() || letter.equals(UNCLASSIFIED) == signal.equals("ZNR");
    }

    /** True for EEEEE: unclassified, encrypted for transmission only. */
    public boolean isForTransmissionOnly() {
        return letter.equals(FOR_TRANSMISSION_ONLY);
    }

    /** True for UUUUU. */
    public boolean isUnclassified() {
        return letter.equals(UNCLASSIFIED);
    }

    /** The level that the letter names; U and E are unclassified, R is no level of the United States. Null where it names none. */
    public @Nullable ClassificationLevel level() {
        return switch (letter) {
            case UNCLASSIFIED, FOR_TRANSMISSION_ONLY -> ClassificationLevel.UNCLASSIFIED;
            case "C" -> ClassificationLevel.CONFIDENTIAL;
            case "S" -> ClassificationLevel.SECRET;
            case "T" -> ClassificationLevel.TOP_SECRET;
            default -> null;
        };
    }

    /**
     * True when the two say the same (5 FAH-2 H-222): EEEEE goes with UNCLAS EFTO and is borne with UNCLAS under a control; UUUUU
     * goes with any other UNCLAS.
     */
    public boolean goesWith(BannerLine banner) {
        if (banner.classification() != level()) {
            return false;
        }
        if (isForTransmissionOnly()) {
            return banner.isForTransmissionOnly() || banner.control().isPresent();
        }
        return !(isUnclassified() && banner.isForTransmissionOnly());
    }
}
