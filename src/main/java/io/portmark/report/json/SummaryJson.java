package io.portmark.report.json;

import io.portmark.report.AuditSummary;
import io.portmark.report.AuditSummary.Agreement;
import io.portmark.report.AuditSummary.Coverage;
import io.portmark.report.AuditSummary.Lapse;
import io.portmark.report.AuditSummary.MatrixCell;
import io.portmark.report.AuditSummary.OfficeRow;
import io.portmark.report.AuditSummary.RuleRow;
import io.portmark.report.FindingCounts;
import io.portmark.report.Rate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Every number of the compliance report as JSON: no times, no paths, no text of any record. */
public final class SummaryJson {
    private final JsonOut json;
    private final AuditSummary summary;

    private SummaryJson(JsonOut json, AuditSummary summary) {
        this.json = json;
        this.summary = summary;
    }

    /** Writes the summary. The stream is flushed, not closed. */
    public static void write(AuditSummary summary, OutputStream out) throws IOException {
        JsonOut.pretty(out, json -> new SummaryJson(json, summary).write());
    }

    private void write() throws IOException {
        json.object("tool", () -> FindingsJson.writeTool(json, summary.tool()));
        json.text("asOf", summary.asOf());
        Coverage coverage = summary.coverage();
        json.object("coverage", () -> writeCoverage(coverage));
        FindingCounts counts = summary.findings();
        json.object("findings", () -> {
            json.number("errors", counts.errors());
            json.number("warnings", counts.warnings());
            json.number("infos", counts.infos());
        });
        json.object("discrepancies", () -> {
            json.number("records", summary.discrepant());
            json.number("complete", coverage.complete());
            writeRate("percent", new Rate(summary.discrepant(), coverage.complete()));
            json.number("extracts", summary.discrepantExtracts());
        });
        json.objects("rules", summary.rules(), this::writeRule);
        json.texts("silentRules", summary.silentRules());
        json.objects("offices", summary.offices(), this::writeOffice);
        writeOtherOffices();
        json.object("allOffices", () -> writeOffice(summary.allOffices()));
        json.object("matrix", this::writeMatrix);
        json.object("lapse", () -> writeLapse(summary.lapse()));
    }

    private void writeCoverage(Coverage coverage) throws IOException {
        json.number("records", coverage.records());
        json.number("assessed", coverage.assessed());
        json.number("complete", coverage.complete());
        json.number("partial", coverage.partial());
        json.number("notFullyChecked", coverage.notFullyChecked());
        json.number("unreadable", coverage.unreadable());
        writeRate("completePercent", new Rate(coverage.complete(), coverage.records()));
        writeRate("partialPercent", new Rate(coverage.partial(), coverage.records()));
        writeRate("notFullyCheckedPercent", new Rate(coverage.notFullyChecked(), coverage.records()));
        writeRate("unreadablePercent", new Rate(coverage.unreadable(), coverage.records()));
        json.number("firstYear", coverage.firstYear());
        json.number("lastYear", coverage.lastYear());
        json.objects("reasons", coverage.reasons(), reason -> {
            json.text("reason", reason.reason());
            json.number("records", reason.records());
        });
    }

    private void writeRule(RuleRow rule) throws IOException {
        json.text("rule", rule.rule());
        json.text("title", rule.title());
        json.text("severity", rule.severity().symbol());
        json.number("findings", rule.findings());
        json.number("records", rule.records());
        json.number("complete", rule.complete());
        json.number("partial", rule.partial());
        writeRate("percent", rule.rate());
    }

    private void writeOtherOffices() throws IOException {
        var others = summary.otherOffices();
        if (others.isPresent()) {
            json.object("otherOffices", () -> writeOffice(others.get()));
        } else {
            json.nothing("otherOffices");
        }
        json.number("otherOfficeCount", summary.otherOfficeCount());
    }

    private void writeOffice(OfficeRow office) throws IOException {
        json.text("office", office.office());
        json.number("records", office.records());
        json.number("complete", office.complete());
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < summary.families().size(); i++) {
            families.add(new Family(summary.families().get(i), office.families().get(i)));
        }
        json.objects("families", families, family -> {
            json.text("family", family.name());
            json.number("findings", family.findings());
            writeRate("per100", office.per100(family.findings()));
        });
        json.number("findings", office.findings());
        writeRate("per100", office.per100(office.findings()));
    }

    private void writeMatrix() throws IOException {
        json.objects("cells", summary.matrix(), this::writeCell);
        json.objects("banners", AuditSummary.STEPS, banner -> {
            json.text("banner", banner.orElse(null));
            json.number("records", summary.recordsWithBanner(banner.orElse(null)));
        });
        json.objects("highest", AuditSummary.STEPS, highest -> {
            json.text("highest", highest.orElse(null));
            json.number("records", summary.recordsWithHighest(highest.orElse(null)));
        });
        json.number("tooLow", summary.recordsThat(Agreement.TOO_LOW));
        json.number("higher", summary.recordsThat(Agreement.HIGHER));
    }

    private void writeCell(MatrixCell cell) throws IOException {
        json.text("banner", cell.banner());
        json.text("highest", cell.highest());
        json.text("agreement", cell.agreement().symbol());
        json.number("records", cell.records());
    }

    private void writeLapse(Lapse lapse) throws IOException {
        json.number("classified", lapse.classified());
        json.number("dated", lapse.dated());
        json.number("lapsed", lapse.lapsed());
        json.number("toLapse", lapse.toLapse());
        json.objects("years", lapse.years(), year -> {
            json.number("year", year.year());
            json.number("lapsed", year.lapsed());
            json.number("toLapse", year.toLapse());
        });
        json.objects("kinds", lapse.kinds(), kind -> {
            json.text("kind", kind.kind());
            json.number("records", kind.records());
            writeRate("percent", kind.rate());
        });
    }

    private void writeRate(String name, Rate rate) throws IOException {
        OptionalDouble per100 = rate.per100();
        if (per100.isPresent()) {
            json.number(name, per100.getAsDouble());
        } else {
            json.nothing(name);
        }
    }

    private record Family(String name, int findings) {}
}
