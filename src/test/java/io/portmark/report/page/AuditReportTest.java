package io.portmark.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.report.AuditSummary;
import io.portmark.report.AuditTally;
import io.portmark.report.Locales;
import io.portmark.report.SampleArchive;
import io.portmark.report.SampleChecks;
import io.portmark.report.json.SummaryJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuditReportTest {
    private static final AuditSummary SUMMARY = SampleArchive.summary(900, 1);

    @Test
    void theSameSummaryGivesTheSameBytesUnderAnyLocale() throws Exception {
        String here = page(SUMMARY);
        assertThat(page(SampleArchive.summary(900, 1))).isEqualTo(here);
        for (Locale locale : Locales.FOREIGN) {
            assertThat(Locales.under(locale, () -> page(SampleArchive.summary(900, 1))))
                    .as(locale.toString())
                    .isEqualTo(here);
        }
    }

    @Test
    void itHoldsNoTextOfAnyRecord() throws Exception {
        assertThat(page(SUMMARY)).doesNotContain(SampleChecks.MARKER);
    }

    @Test
    void itFetchesNothingAndLinksNowhereElse() throws Exception {
        String page = page(SUMMARY);
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("http:", "https:", "@import");
        assertThat(all("(?:href|src)=\"([^\"]*)\"", page)).allMatch(target -> target.startsWith("#"));
        assertThat(all("url\\(([^)]{0,5})", page)).isNotEmpty().allMatch(url -> url.startsWith("data:"));
    }

    @Test
    void everyLinkHasItsTarget() throws Exception {
        String page = page(SUMMARY);
        List<String> ids = all(" id=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]*)\"", page)).isSubsetOf(ids);
        assertThat(all("aria-labelledby=\"([^\"]*)\"", page)).isSubsetOf(ids);
    }

    @Test
    void onlyItsOwnScriptMayRun() throws Exception {
        String page = page(SUMMARY);
        String script = all("(?s)<script>(.*?)</script>", page).get(0);
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        String hash = java.util.Base64.getEncoder().encodeToString(digest);
        assertThat(page).contains("script-src &#39;sha256-" + hash);
    }

    @Test
    void namesFromOutsideAreEscaped() throws Exception {
        AuditTally tally = new AuditTally(SampleChecks.TOOL, SampleChecks.AS_OF, SampleArchive.RULES);
        tally.add(SampleChecks.counted("M", "<script>alert(1)</script>", null, List.of(), null, false));
        SampleArchive.unreadable().forEach(tally::add);
        assertThat(page(tally.summary()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;odd&amp;name&lt;/b&gt;.txt")
                .doesNotContain("<script>alert", "<b>odd");
    }

    @Test
    void headingsStandInOrderAndTablesHaveCaptionsAndHeads() throws Exception {
        String page = page(SUMMARY);
        assertThat(all("<h1[ >]", page)).hasSize(1);
        assertThat(all("<h([2-6])[ >]", page)).containsOnly("2");
        int tables = all("<table", page).size();
        assertThat(tables).isGreaterThan(5);
        assertThat(all("<caption", page)).hasSize(tables);
        assertThat(all("<thead>", page)).hasSize(tables);
        assertThat(all("<th(?= |>)(?! scope)", page)).isEmpty();
    }

    @Test
    void everyNumberItShowsStandsInTheSummary() throws Exception {
        AuditSummary summary = SampleArchive.summary(2500, 4);
        Set<String> known = new HashSet<>();
        var out = new ByteArrayOutputStream();
        SummaryJson.write(summary, out);
        collect(new ObjectMapper().readTree(out.toByteArray()), known);
        List<String> cells = all("(?s)<td[^>]*>(.*?)</td>", page(summary)).stream()
                .map(cell -> cell.replaceAll("(?s)<[^>]*>|[^0-9.]", ""))
                .filter(cell -> cell.matches("[0-9].*"))
                .toList();
        assertThat(cells).hasSizeGreaterThan(150);
        assertThat(known)
                .containsAll(cells.stream().map(cell -> cell.replace(",", "")).toList());
    }

    @Test
    void anEmptyArchiveSaysSo() throws Exception {
        assertThat(page(SampleArchive.summary(0, 1)))
                .contains("No complete record was checked.", "No rule found anything.", "No record is classified.");
    }

    @Test
    void fewRecordsShowNoRates() throws Exception {
        assertThat(page(SampleArchive.summary(60, 2)))
                .contains(" complete records have at least one marking discrepancy.")
                .doesNotContainPattern("[0-9]%<");
    }

    private static void collect(JsonNode node, Set<String> numbers) {
        if (node.isNumber()) {
            numbers.add(node.asText());
        }
        node.forEach(child -> collect(child, numbers));
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .forEach(found::add);
        return found;
    }

    private static String page(AuditSummary summary) throws Exception {
        var out = new ByteArrayOutputStream();
        AuditReport.write(summary, out);
        // Fonts are cut short, or a failure would print them.
        return out.toString(StandardCharsets.UTF_8).replaceAll("base64,[A-Za-z0-9+/=]+", "base64,");
    }
}
