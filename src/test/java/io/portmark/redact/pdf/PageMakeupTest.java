package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.redact.pdf.PageMakeup.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMakeupTest {
    private static final double LEADING = PageLayout.TEXT_LEADING;
    private static final int LINES_A_PAGE = (int) (PageLayout.FRAME_HEIGHT / LEADING);

    /** One before the other on a page of 41 lines, a paragraph of each length is divided at each place in turn. */
    @Test
    void noLineOfAParagraphStandsAlone() {
        for (int before = 1; before <= LINES_A_PAGE; before++) {
            for (int length = 1; length <= 12; length++) {
                Galley galley = new Galley();
                galley.addParagraph(LEADING, lines(before));
                int paragraphStart = galley.rows().size();
                galley.addParagraph(LEADING, lines(length));
                List<List<Placed>> pages = PageMakeup.pages(galley.rows());
                int onFirst = Math.max(0, pages.get(0).size() - paragraphStart);
                int onSecond = length - onFirst;
                assertThat(onFirst)
                        .as("%d of %d lines before the break", onFirst, length)
                        .isNotEqualTo(length == 1 ? -1 : 1);
                assertThat(onSecond)
                        .as("%d of %d lines behind the break", onSecond, length)
                        .isNotEqualTo(length == 1 ? -1 : 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aHeadingIsNeverLastOnAPage(int length) {
        for (int before = 1; before <= LINES_A_PAGE; before++) {
            Galley galley = new Galley();
            galley.addParagraph(LEADING, lines(before));
            galley.space(PageLayout.HEADING_GAP);
            galley.add(LEADING, List.of());
            int afterHeading = galley.rows().size();
            galley.space(PageLayout.HEADING_GAP_BELOW);
            galley.keepTogether();
            galley.addParagraph(LEADING, lines(length));
            assertThat(PageMakeup.pages(galley.rows()).get(0).size()).isNotEqualTo(afterHeading);
        }
    }

    @Test
    void nothingLeavesTheFrameAndNothingIsLost() {
        Galley galley = new Galley();
        for (int length = 1; length < 60; length++) {
            galley.space(PageLayout.PARAGRAPH_GAP);
            galley.addParagraph(LEADING, lines(length));
        }
        List<Row> placed = new ArrayList<>();
        for (List<Placed> page : PageMakeup.pages(galley.rows())) {
            assertThat(page.get(0).top()).isEqualTo(PageLayout.FRAME_TOP);
            for (Placed row : page) {
                placed.add(row.row());
                assertThat(row.top() + row.row().height())
                        .isLessThanOrEqualTo(PageLayout.FRAME_TOP + PageLayout.FRAME_HEIGHT + 0.01);
            }
        }
        assertThat(placed).containsExactlyElementsOf(galley.rows());
    }

    @Test
    void whatCanNotStayTogetherIsDividedAtTheEndOfThePage() {
        Galley galley = new Galley();
        galley.addUndivided(LEADING, lines(3 * LINES_A_PAGE));
        assertThat(PageMakeup.pages(galley.rows())).hasSize(3);
    }

    @Test
    void anEmptyGalleyIsOneEmptyPage() {
        assertThat(PageMakeup.pages(List.of())).containsExactly(List.of());
    }

    private static List<List<Drawn>> lines(int count) {
        return Collections.nCopies(count, List.of());
    }
}
