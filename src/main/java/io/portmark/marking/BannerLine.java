package io.portmark.marking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overall marking as written (32 CFR 2001.21(b)); in a telegram the classification line and the caption SENSITIVE.
 *
 * @param printed the words of the level as they stand in the source, letter-spaced where they are: "C O N F I D E N T I A L"
 * @param classification the level, null where the words name none ("CLASSIFIED")
 * @param control the handling control; a telegram's UNCLAS with the caption SENSITIVE is SBU (00 STATE 018029)
 * @param words closed up and normalised, with SENSITIVE where it makes the banner: "UNCLAS SENSITIVE"
 * @param captions the caption lines in order: SIPDIS, SENSITIVE, NODIS
 * @param repaired true when damaged letter spacing was read as the nearest level (HDR-03)
 * @param full all that a document's banner says, compartments, owners and categories among it; null in a telegram
 */
public record BannerLine(
        String printed,
        @Nullable ClassificationLevel classification,
        Control control,
        String words,
        List<String> captions,
        boolean repaired,
        @Nullable Marking full) {
    public BannerLine {
        captions = List.copyOf(captions);
    }

    /** The banner of a telegram. */
    public BannerLine(
            String printed,
            @Nullable ClassificationLevel classification,
            Control control,
            String words,
            List<String> captions,
            boolean repaired) {
        this(printed, classification, control, words, captions, repaired, null);
    }

    /** True when it names information of others: FGI, NATO, a country. */
    public boolean namesForeign() {
        return full != null && full.isForeign();
    }

    /** True when the words name exactly one known level. */
    public boolean isKnown() {
        return classification != null;
    }

    /** True when the level is known and above UNCLASSIFIED. */
    public boolean isClassified() {
        return classification != null && classification.isClassified();
    }

    /** True when the level is UNCLASSIFIED, with or without a control. */
    public boolean isUnclassified() {
        return classification == ClassificationLevel.UNCLASSIFIED;
    }

    /** True for UNCLAS EFTO, "encrypted for transmission only" (5 FAH-2 H-222 b(2)): it adds nothing to the level. */
    public boolean isForTransmissionOnly() {
        return words.contains(" EFTO")
                || captions.contains("EFTO")
                || captions.contains("E F T O")
                || captions.contains("ENCRYPTED FOR TRANSMISSION ONLY");
    }

    /** What the banner says, or null where it names no level. */
    public @Nullable Marking marking() {
        return classification == null ? null : new Marking(classification, control, List.of());
    }
}
