package io.portmark.report.page;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceFormat;
import io.portmark.report.CheckReport;
import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.report.WaiversFile;
import io.portmark.report.json.BaselineReader;
import io.portmark.report.json.FindingsJson;
import io.portmark.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages of checks, and how a test looks at them. */
final class CheckPages {
    private CheckPages() {}

    /** Several records, one of them of no known level, an unreadable file, waivers good and bad, an earlier check. */
    static CheckReport everything() throws IOException {
        var earlier = new ByteArrayOutputStream();
        FindingsJson.write(SampleChecks.report(SampleChecks.confidential()), earlier);
        return SampleChecks.report()
                .with(
                        WaiversFile.read(
                                "waivers.csv",
                                "rule,document,portion,fingerprint,reason,owner,expiry\nSEQ-07,05HARBOR2985,9,,seen,J. Doe,2027-01-01\nTAG-01,x,,,r,o,never\n",
                                SampleChecks.AS_OF),
                        BaselineReader.read("old.json", earlier.toByteArray()).orElseThrow());
    }

    static CheckedDocument checked(Document document, Finding... findings) {
        return new CheckedDocument(
                SourceFormat.TEXT, document, DocumentLevels.of(document, SampleChecks.AS_OF), List.of(findings), true);
    }

    static String page(CheckReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        CheckReportPage.write(report, 42, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Fonts are cut short, or a failure would print them. */
    static String shortened(String page) {
        return page.replaceAll("base64,[A-Za-z0-9+/=]+", "base64,");
    }

    static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }
}
