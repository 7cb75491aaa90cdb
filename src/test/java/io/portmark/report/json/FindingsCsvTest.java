package io.portmark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.report.CheckedDocument;
import io.portmark.report.SampleChecks;
import io.portmark.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {
    @Test
    void aFindingIsARow() throws Exception {
        assertThat(csv(SampleChecks.sensitive()))
                .isEqualTo("""
                source,mrn,rule,severity,portion,line,column,message,authority,fingerprint,fix,safe,suppressed,baseline
                05HARBOR4285.txt,05HARBOR4285,TAG-01,info,,,,There is no TAGS line.,32 CFR 2001.21(c),%s,,,,
                05HARBOR4285.txt,05HARBOR4285,PRT-06,error,2,3,1,The mark (X) is in no vocabulary; it is treated as (SBU).,32 CFR 2001.21(c),%s,,,,
                """.formatted("38956a082e3eb29a0a27fe2906783662", "2c54ccd833481c896742b15953055f89"));
    }

    @Test
    void severalPortionsStandInOneCell() throws Exception {
        assertThat(csv(SampleChecks.confidential())).contains(",DECL-27,info,2 4 13,2,");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmless() throws Exception {
        var finding = SampleChecks.finding(
                "PRT-06", Severity.ERROR, null, List.of(), "a \"quoted\", long\nmessage", null, null);
        var checked = SampleChecks.counted("=HYPERLINK(1)", "O", null, List.of("U"), null, false, finding);
        assertThat(csv(checked))
                .contains("\n'=HYPERLINK(1).txt,'=HYPERLINK(1),PRT-06")
                .contains("\"a \"\"quoted\"\", long\nmessage\"");
    }

    @Test
    void noTextOfTheRecordIsPrinted() throws Exception {
        assertThat(csv(SampleChecks.confidential())).doesNotContain(SampleChecks.MARKER);
    }

    private static String csv(CheckedDocument document) throws Exception {
        return Printed.text(out -> {
            FindingsCsv csv = new FindingsCsv(out);
            csv.add(document);
            csv.flush();
        });
    }
}
