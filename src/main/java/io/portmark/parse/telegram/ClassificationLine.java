package io.portmark.parse.telegram;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Format line 12: level, captions in the same line, section, post and serial number (MARKINGS 2.4).
 *
 * @param printed the words of the level as they stand
 * @param level the level, null where the words name none
 * @param control a control that the line itself names
 * @param words the words closed up
 * @param levelEnd where the words of the level end in the line
 * @param captions captions in the same line
 * @param section nn of SECTION nn OF mm, null where there is none
 * @param sections mm, null where there is none
 * @param post the post, null in a bare banner
 * @param serial the serial number, null in a bare banner
 * @param repaired true when damaged letter spacing was read as the nearest level
 * @param full all that a document's banner says, null in a telegram
 */
public record ClassificationLine(
        String printed,
        @Nullable ClassificationLevel level,
        Control control,
        String words,
        int levelEnd,
        List<String> captions,
        @Nullable Integer section,
        @Nullable Integer sections,
        @Nullable String post,
        @Nullable Integer serial,
        boolean repaired,
        @Nullable Marking full) {
    public ClassificationLine {
        captions = List.copyOf(captions);
    }

    /** True when post and serial number follow, as in a telegram. */
    public boolean isIdentified() {
        return serial != null;
    }

    /** True where it names no section, or one of those that there are. */
    boolean isSectionSound() {
        Integer one = section;
        Integer all = sections;
        return (one == null || all == null) ? (one == null && all == null) : (one >= 1 && one <= all);
    }

    /** True when it names a level above the other's. */
    boolean isAbove(ClassificationLine other) {
        return level != null && other.level != null && level.isAbove(other.level);
    }

    /** The banner that it makes with the caption lines beneath it. UNCLAS with the caption SENSITIVE is SBU (00 STATE 018029). */
    BannerLine banner(List<String> beneath) {
        List<String> all = new ArrayList<>(captions);
        all.addAll(beneath);
        boolean unclassified = level == ClassificationLevel.UNCLASSIFIED;
        boolean sensitive = unclassified && all.contains("SENSITIVE");
        Control held = control;
        if (sensitive && !control.isPresent()) {
            held = Control.SBU;
        }
        return new BannerLine(printed, level, held, sensitive ? words + " SENSITIVE" : words, all, repaired, full);
    }
}
