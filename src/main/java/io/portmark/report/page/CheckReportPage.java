package io.portmark.report.page;
import io.portmark.report.CheckReport;
import io.portmark.rule.Rule;
import java.io.*;
import java.util.List;
public final class CheckReportPage {
    private CheckReportPage() {}
    public static void write(CheckReport report, List<Rule> rules, OutputStream out) throws IOException {}
}
