package io.portmark.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.ReadResult;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.report.CheckReport;
import io.portmark.report.Locales;
import io.portmark.report.SampleChecks;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckPageTest {
    @Test
    void theSameReportGivesTheSameBytesUnderAnyLocale() throws Exception {
        String here = page(CheckPages.everything());
        for (Locale locale : Locales.FOREIGN) {
            assertThat(Locales.under(locale, () -> page(CheckPages.everything())))
                    .as(locale.toString())
                    .isEqualTo(here);
        }
    }

    @Test
    void itFetchesNothingAndLinksNowhereElse() throws Exception {
        String page = page(CheckPages.everything());
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("http:", "https:", "@import");
        assertThat(CheckPages.all("(?:href|src)=\"([^\"]*)\"", page)).allMatch(target -> target.startsWith("#"));
        assertThat(CheckPages.all("url\\(([^)]{0,5})", page)).isNotEmpty().allMatch(url -> url.startsWith("data:"));
    }

    @Test
    void everyLinkHasItsTargetAndNoNameStandsTwice() throws Exception {
        String page = page(CheckPages.everything());
        List<String> ids = CheckPages.all(" id=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(CheckPages.all("href=\"#([^\"]*)\"", page)).isNotEmpty().isSubsetOf(ids);
        assertThat(CheckPages.all("aria-labelledby=\"([^\"]*)\"", page)).isSubsetOf(ids);
    }

    @Test
    void onlyItsOwnScriptMayRun() throws Exception {
        String page = page(CheckPages.everything());
        List<String> scripts = CheckPages.all("(?s)<script>(.*?)</script>", page);
        assertThat(scripts).hasSize(1);
        assertThat(page).contains("script-src &#39;sha256-" + CheckPages.hash(scripts.get(0)));
        assertThat(page).doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void aPageIsMarkedTopAndBottomAtTheLevelOfItsRecord() throws Exception {
        String page = page(SampleChecks.report(SampleChecks.confidential()));
        assertThat(CheckPages.all("<aside class=\"banner C\"[^>]*>CONFIDENTIAL ", page))
                .hasSize(2);
        assertThat(page).contains("Not for hand-out.", "@top-center{content:\"CONFIDENTIAL: working copy");
    }

    @Test
    void severalRecordsAreMarkedAtTheHighestAndAnUnknownLevelAsUnknown() throws Exception {
        assertThat(page(SampleChecks.report(SampleChecks.confidential(), SampleChecks.sensitive())))
                .contains("<aside class=\"banner C\"", "<p class=\"banner SBU\">UNCLAS SENSITIVE</p>");
        assertThat(page(SampleChecks.report(SampleChecks.confidential(), SampleChecks.bare())))
                .contains("<aside class=\"banner none\" aria-label=\"Marking, top of page\">LEVEL NOT KNOWN")
                .doesNotContain("<aside class=\"banner C\"");
    }

    @Test
    void aMarkHigherThanTheBannerMarksThePage() throws Exception {
        var document = new SampleChecks.Cable("x.txt", "UNCLAS HARBOR 1\n1. (S) Text.\n")
                .banner(ClassificationLevel.UNCLASSIFIED, Control.NONE, "UNCLAS")
                .build(false);
        assertThat(page(SampleChecks.report(CheckPages.checked(document))))
                .contains("<aside class=\"banner S\" aria-label=\"Marking, top of page\">SECRET");
    }

    @Test
    void textAndNamesFromOutsideAreEscaped() throws Exception {
        var document = new SampleChecks.Cable(
                        "<i>x</i>.txt", "UNCLAS HARBOR 1\n1. (U) <script>alert(1)</script> & \"q\".\n")
                .banner(ClassificationLevel.UNCLASSIFIED, Control.NONE, "UNCLAS")
                .build(false);
        var report = new CheckReport(
                SampleChecks.TOOL,
                SampleChecks.AS_OF,
                List.of(CheckPages.checked(document)),
                List.of(new ReadResult.Unreadable("<b>y</b>", ReadResult.Reason.DAMAGED, "<u>z</u>")));
        assertThat(page(report))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ",
                        "&lt;i&gt;x&lt;/i&gt;.txt",
                        "&lt;b&gt;y&lt;/b&gt;")
                .doesNotContain("<script>alert", "<i>x", "<b>y", "<u>z");
    }

    @Test
    void theRecordStandsWholeInItsOrder() throws Exception {
        var checked = SampleChecks.confidential();
        String page = page(SampleChecks.report(checked));
        int at = 0;
        for (var portion : checked.document().portions()) {
            int row = page.indexOf("id=\"r1-" + portion.id() + "\"", at);
            assertThat(row).as(portion.id()).isGreaterThan(at);
            at = page.indexOf(portion.text(), row);
            assertThat(at).as(portion.id()).isBetween(row, row + 200);
        }
    }

    @Test
    void aWordOfTwoFindingsLinksToTheFirstAndNamesBoth() throws Exception {
        String page = page(SampleChecks.report(SampleChecks.confidential()));
        assertThat(page).contains("(see finding DECL-18, DECL-27)");
    }

    @Test
    void anEmptyReportSaysSo() throws Exception {
        assertThat(page(new CheckReport(SampleChecks.TOOL, SampleChecks.AS_OF, List.of(), List.of())))
                .contains("<h1>0 records</h1>", "No errors and no warnings.");
    }

    private static String page(CheckReport report) throws Exception {
        return CheckPages.shortened(CheckPages.page(report));
    }
}
