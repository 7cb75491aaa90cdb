package io.portmark.redact.pdf;

import static io.portmark.redact.pdf.PageLayout.LEFT;
import static io.portmark.redact.pdf.PageLayout.RIGHT;
import static io.portmark.redact.pdf.PageLayout.WIDTH;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.redact.pdf.Meaning.Artifact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on each page around the frame: banners, draft labels, the case line, the foot. */
final class PageFurniture {
    private static final double GAP = 12;
    private static final double LABEL_PADDING = 5;
    private static final double LABEL_LINE = 0.9;
    private static final double LABEL_HEIGHT = 14.8;
    private static final double LABEL_BASELINE = 10.3;
    private static final double LABEL_TOP = 28;
    private static final double LABEL_TOP_AT_FOOT = 750.2;

    private final ReleasedText release;
    private final String banner;
    private final double bannerLeft;

    /**
     * Measures what stands on each page.
     *
     * @throws IOException when it does not fit the width of the page
     */
    PageFurniture(ReleasedText release) throws IOException {
        this.release = release;
        banner = Characters.printable(release.banner());
        bannerLeft = bannerLeft();
    }

    /** What stands on the page with this number, counted from 1; y from the top of the page. */
    List<Drawn> page(int number, int pages) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(banner(PageLayout.BANNER_BASELINE_TOP, Artifact.HEADER));
        if (release.draft()) {
            label(LABEL_TOP, Artifact.HEADER, drawn);
        }
        caseLine(release.furniture(), drawn);
        foot(number, pages, drawn);
        drawn.add(banner(PageLayout.BANNER_BASELINE_BOTTOM, Artifact.FOOTER));
        if (release.draft()) {
            label(LABEL_TOP_AT_FOOT, Artifact.FOOTER, drawn);
        }
        return drawn;
    }

    /** Centred on the page; left of the draft label where they would meet. */
    private double bannerLeft() throws IOException {
        double width = Style.BANNER.width(banner) - Style.BANNER.spacing();
        double room = release.draft() ? WIDTH - labelWidth() - GAP : WIDTH;
        if (width > room) {
            throw new IOException("the banner is too long for the page");
        }
        double centred = LEFT + (WIDTH - width) / 2;
        return centred + width <= LEFT + room ? centred : LEFT + (room - width) / 2;
    }

    /** Letter-spaced; copied and searched as one word all the same. */
    private Drawn banner(double baseline, Artifact artifact) {
        return new Drawn.Text(bannerLeft, baseline, Style.BANNER, banner, banner, artifact);
    }

    private static double labelWidth() {
        return Style.DRAFT_LABEL.width(ReleasedText.DRAFT_LABEL) + 2 * (LABEL_PADDING + LABEL_LINE);
    }

    private static void label(double top, Artifact artifact, List<Drawn> drawn) {
        double width = labelWidth();
        double x = RIGHT - width;
        drawn.add(new Drawn.Frame(x, top, width, LABEL_HEIGHT, Ink.WHITE, LABEL_LINE, true, artifact));
        drawn.add(new Drawn.Text(
                x + LABEL_PADDING + LABEL_LINE,
                top + LABEL_BASELINE,
                Style.DRAFT_LABEL,
                ReleasedText.DRAFT_LABEL,
                artifact));
    }

    /** Department, case, date on one line; the department above the others where one line can't hold them. */
    private static void caseLine(@Nullable Furniture furniture, List<Drawn> drawn) throws IOException {
        if (furniture == null) {
            return;
        }
        double y = PageLayout.FURNITURE_BASELINE;
        double department = width(furniture.department());
        double caseWidth = width(furniture.caseLine());
        double date = width(furniture.date());
        double side = (WIDTH - caseWidth) / 2 - GAP;
        drawn.add(text(LEFT, y, furniture.department(), Artifact.HEADER));
        if (department <= side && date <= side) {
            drawn.add(text(LEFT + (WIDTH - caseWidth) / 2, y, furniture.caseLine(), Artifact.HEADER));
        } else if (department + caseWidth + date + 2 * GAP <= WIDTH) {
            double air = (WIDTH - department - caseWidth - date) / 2;
            drawn.add(text(LEFT + department + air, y, furniture.caseLine(), Artifact.HEADER));
        } else if (department <= WIDTH && caseWidth + date + GAP <= WIDTH) {
            y += PageLayout.FURNITURE_LEADING;
            drawn.add(text(LEFT, y, furniture.caseLine(), Artifact.HEADER));
        } else {
            throw new IOException("department, case and date don't fit the line under the banner");
        }
        drawn.add(text(RIGHT - date, y, furniture.date(), Artifact.HEADER));
    }

    private void foot(int number, int pages, List<Drawn> drawn) throws IOException {
        String page = "Page " + number + " of " + pages;
        double pageWidth = width(page);
        if (width(release.recordId()) + GAP + pageWidth > WIDTH) {
            throw new IOException("the name of the record is too long for the foot of the page");
        }
        drawn.add(new Drawn.Rule(LEFT, PageLayout.FOOT_RULE, WIDTH, 0.5, Ink.HAIRLINE, Artifact.FOOTER));
        drawn.add(text(LEFT, PageLayout.FOOT_BASELINE, release.recordId(), Artifact.FOOTER));
        drawn.add(text(RIGHT - pageWidth, PageLayout.FOOT_BASELINE, page, Artifact.FOOTER));
    }

    private static double width(String words) {
        return Style.FURNITURE.width(Characters.printable(words));
    }

    private static Drawn text(double x, double baseline, String words, Artifact artifact) {
        return new Drawn.Text(x, baseline, Style.FURNITURE, Characters.printable(words), artifact);
    }
}
