package io.portmark.parse.memo;

import io.portmark.document.ParseNote;
import io.portmark.marking.Marking;
import io.portmark.parse.telegram.Header;
import java.util.List;

/** Notes what the banners of a document say against that of the whole (HDR-06), and how that is written (HDR-10). */
final class BannerNotes {
    private final DocumentBanner first;
    private final List<DocumentBanner> banners;
    private final int bottom;

    /**
     * Looks at these banners.
     *
     * @param first the banner of the whole
     * @param bottom from where on a banner stands at the end of the record and speaks for all of it
     */
    BannerNotes(DocumentBanner first, List<DocumentBanner> banners, int bottom) {
        this.first = first;
        this.banners = banners;
        this.bottom = bottom;
    }

    void take(Header header) {
        if (first.isMisshapen()) {
            note(header, ParseNote.Kind.BANNER_SYNTAX, first, first.marking().bannerLine());
        }
        banners.stream().filter(other -> !other.equals(first)).forEach(other -> compare(header, other));
    }

    /** Pages inside may be marked by what they hold (32 CFR 2001.21(b)(3)), but never above the whole. */
    private void compare(Header header, DocumentBanner other) {
        Marking overall = first.marking();
        Marking marking = other.marking();
        boolean last =
                other.equals(banners.get(banners.size() - 1)) && other.line().start() >= bottom;
        if (last && (!marking.isEquivalent(overall) || !other.dissemination().equals(first.dissemination()))) {
            note(header, ParseNote.Kind.BANNER_DISAGREES, other, marking.bannerLine());
        } else if (!last && marking.protectsMoreThan(overall)) {
            note(header, ParseNote.Kind.PAGE_BANNER_ABOVE, other, marking.bannerLine());
        }
    }

    private static void note(Header header, ParseNote.Kind kind, DocumentBanner at, String detail) {
        header.take(new ParseNote(kind, List.of(), at.line().span(), detail));
    }
}
