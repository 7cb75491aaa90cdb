package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's own book at the command line, and what the commands rules and explain say. */
class RuleBooksTest {
    private static final String LOOP = """
            package portmark.rules.acme;
            import io.portmark.check.Findings;
            import io.portmark.document.Portion;
            import org.kie.api.runtime.rule.RuleContext;
            global Findings findings;
            // Paragraph one is looked at.
            rule "ACME-01"
                @severity(warning)
            when
                $portion : Portion(id == "1")
            then
                findings.flag((RuleContext) drools, "Paragraph 1 is here.").at($portion);
            end
            rule "ACME-02"
                @severity(error)
            when
                Portion(marking.classification != null)
            then
                findings.flag((RuleContext) drools, "x");
            end
            """;

    @TempDir
    private Path folder;

    private Path book;
    private Path cable;

    @BeforeEach
    void write() throws Exception {
        book = folder.resolve("book");
        cable = Call.seed(folder, "002");
        Files.createDirectories(book.resolve("acme"));
        Files.createDirectories(book.resolve("tables"));
        try (var tables = Files.list(Path.of("rules/tables"))) {
            for (Path table : tables.toList()) {
                Files.copy(
                        table,
                        book.resolve("tables").resolve(table.getFileName().toString()));
            }
        }
        Files.writeString(book.resolve("acme/acme.drl"), LOOP);
    }

    @Test
    void aRuleThatFailsIsNamedAndTheDocumentCountsAsNotFullyChecked() throws Exception {
        Call call = call("check", "--rules", book, cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains(cable.getFileName()
                        + ": rule ACME-02 was stopped: it failed (NullPointerException). The other rules ran; this"
                        + " document is not fully checked.");
        assertThat(call.out())
                .contains("\"rule\": \"ACME-01\"", "\"fullyChecked\": false", "\"trusted\": false")
                .contains("\"stopped\"", "\"reason\": \"it failed (NullPointerException)\"");
    }

    @Test
    void whatIsNotFullyCheckedIsNotReleased() {
        Path out = folder.resolve("out");
        Call call = call("release", "--level", "U", "--rules", book, "--out", out, cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("rule ACME-02 was stopped");
        assertThat(Call.tree(out)).isEmpty();
    }

    @Test
    void anAuditNamesTheRuleOnceAndCountsTheRecords() throws Exception {
        Call call = call("audit", "--rules", book, "--out", folder.resolve("audit"), cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("rule ACME-02 was stopped 1 times");
    }

    @Test
    void aRuleOfReleasesThatFailsOnAForeignReleaseIsNamed() throws Exception {
        Files.writeString(book.resolve("acme/acme.drl"), """
                package portmark.rules.acme;
                import io.portmark.check.Findings;
                import io.portmark.decide.LintedRelease;
                import org.kie.api.runtime.rule.RuleContext;
                global Findings findings;
                rule "ACME-03"
                    @severity(error)
                when
                    LintedRelease(determination.name() != "X")
                then
                    findings.flag((RuleContext) drools, "x");
                end
                """);
        Path released = Files.writeString(folder.resolve("released.txt"), "a page without a stamp\n");
        Call call = call("verify", "--lint", "--rules", book, released);
        assertThat(call.err()).contains("rule ACME-03 was stopped");
        assertThat(call.exitCode()).isEqualTo(2);
    }

    @Test
    void aTrustedBookSaysSoInEveryOutput() throws Exception {
        mend();
        Call json = call("check", "--rules", book, "--trust-rules", cable);
        assertThat(json.out()).contains("\"trusted\": true");
        assertThat(json.err()).contains("these rules run without restrictions (--trust-rules)");
        assertThat(call("check", "--format", "text", "--rules", book, "--trust-rules", cable)
                        .out())
                .contains("without restrictions (--trust-rules)");
        Call alone = call("check", "--trust-rules", cable);
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("--rules DIR");
    }

    @Test
    void aBookWithMistakesIsRefusedWithAllOfThem() throws Exception {
        Files.writeString(
                book.resolve("acme/acme.drl"),
                LOOP.replace("Portion(id", "Portion(idd").replace("drools, \"x\"", "drools, System.getenv(\"X\")"));
        Call call = call("check", "--rules", book, cable);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains("book/acme/acme.drl:10 rule \"ACME-01\": Portion has no idd; the nearest known is id");
    }

    @Test
    void rulesCheckTellsProblemsAndWhatIsMissing() throws Exception {
        Call missing = call("rules", "check", "--rules", book);
        assertThat(missing.exitCode()).isZero();
        assertThat(missing.out()).contains("ACME-01  has no explanation, no bad case, no good case", "2 rules");
        Files.writeString(book.resolve("acme/ACME-09.md"), "---\nid: ACME-09\n---\n");
        Call stray = call("rules", "check", "--rules", book);
        assertThat(stray.exitCode()).isEqualTo(2);
        assertThat(stray.err()).contains("acme/ACME-09.md");
        Files.delete(book.resolve("acme/ACME-09.md"));
        Files.writeString(book.resolve("acme/ACME-09-bad-x.txt"), "");
        assertThat(call("rules", "check", "--rules", book).err()).contains("there is no rule ACME-09");
    }

    @Test
    void rulesTestRunsTheCasesOfABook() throws Exception {
        mend();
        explain("ACME-01");
        Path bad = book.resolve("acme/ACME-01-bad-one.txt");
        Files.writeString(bad, "UNCLAS HARBOR 000123\n\n1. (U) The port opens.\n");
        Files.writeString(book.resolve("acme/ACME-01-bad-one.findings"), "ACME-01 warning 1\n");
        Files.writeString(
                book.resolve("acme/ACME-01-good-two.txt"), "UNCLAS HARBOR 000123\n\n2. (U) The port opens.\n");
        Call good = call("rules", "test", "--rules", book);
        assertThat(good.out()).contains("1 rule, 2 cases: all come out as they should.");
        assertThat(good.exitCode()).isZero();
        Files.writeString(book.resolve("acme/ACME-01-bad-one.findings"), "ACME-01 error 1\n");
        Call wrong = call("rules", "test", "--rules", book);
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.out()).contains("did not give ACME-01 error 1").contains("gives ACME-01 warning 1");
        assertThat(call("rules", "test", "--rules", book, "ACME-11").err()).contains("the nearest known is ACME-01");
    }

    @Test
    void rulesDiffTellsWhatAChangeAddsAndRemoves() throws Exception {
        mend();
        Path changed = folder.resolve("changed");
        try (var files = Files.walk(book)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = changed.resolve(book.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        assertThat(call("rules", "diff", book, changed, cable).exitCode()).isZero();
        Path drl = changed.resolve("acme/acme.drl");
        Files.writeString(
                drl, Files.readString(drl).replace("id == \"1\"", "id == \"3\"").replace("1 is here", "3 is here"));
        Call call = call("rules", "diff", book, changed, cable);
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out())
                .contains("- ACME-01    warning", "+ ACME-01    warning", "ACME-01    +1 -1")
                .contains("1 record: the new book adds 1 finding and removes 1.");
    }

    @Test
    void rulesDocWritesOnePageThatStandsAlone() throws Exception {
        Path out = folder.resolve("doc");
        Call call = Call.of("rules", "doc", "--out", out);
        assertThat(call.exitCode()).isZero();
        String page = Files.readString(out.resolve("handbook.html"));
        assertThat(page)
                .contains("The rules of marking", "id=\"PRT-01\"", "Every paragraph of a classified record is marked")
                .doesNotContain("src=\"http", "href=\"http", "url(http");
        assertThat(Call.of("rules", "doc", "--out", out).exitCode()).isEqualTo(2);
    }

    @Test
    void anExplanationOfAnAgencyIsTextAndNothingElse() throws Exception {
        mend();
        explain("ACME-01");
        Path page = book.resolve("acme/ACME-01.md");
        Files.writeString(page, Files.readString(page).replace("It is here.", "<script>alert(1)</script>"));
        Path out = folder.resolve("doc");
        call("rules", "doc", "--rules", book, "--out", out);
        assertThat(Files.readString(out.resolve("handbook.html")))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void explainSaysWhatARuleAssertsAndByWhichAuthority() {
        Call call = Call.of("explain", "prt-01");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("PRT-01   Every paragraph of a classified record is marked")
                .contains("32 CFR 2001.21(c)")
                .contains("The fault", "An example", "When it stays silent", "It speaks when")
                .contains("portion: carries no mark", "An example that gives nothing of this rule");
        Call unknown = Call.of("explain", "PRT-1");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no rule PRT-1; the nearest known is PRT-01");
    }

    @Test
    void explainOnAFileSaysWhyItFiredOrWhyNot() {
        Call fired = Call.of("explain", "SEQ-07", "--on", cable);
        assertThat(fired.out()).contains("1 finding in", "Why: \u00b69, line 164", "Repair (needs a person)");
        Call silent = Call.of("explain", "PRT-04", "--on", cable);
        assertThat(silent.out())
                .contains("0 findings in", "\u00d7  banner: is UNCLASSIFIED", "The banner says CONFIDENTIAL.");
        assertThat(Call.of("explain", "RLS-02", "--on", cable).out()).contains("It speaks of releases");
        assertThat(Call.of("explain", "DOC-01", "--on", cable).out()).contains("It looks at Word and PDF files");
        assertThat(Call.of("explain", "PRT-01", "--on", "missing.txt").exitCode())
                .isEqualTo(2);
    }

    private void mend() throws IOException {
        String drl = Files.readString(book.resolve("acme/acme.drl"));
        Files.writeString(book.resolve("acme/acme.drl"), drl.substring(0, drl.indexOf("rule \"ACME-02\"")));
    }

    private void explain(String id) throws IOException {
        Files.writeString(book.resolve("acme/" + id + ".md"), """
                ---
                id: %s
                title: Paragraph one is looked at
                severity: warning
                citation: This agency's manual 1.1
                ---
                ## The fault
                It is here.

                ## Why it matters
                It does.

                ## An example
                ```
                1. (U) One.
                ```

                ## What to do
                Nothing.

                ## When it stays silent
                Else.
                """.formatted(id));
    }

    /** With a cache of this test's own. */
    private Call call(Object... arguments) {
        return Call.with(
                Map.of(
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toAbsolutePath().toString()),
                "",
                arguments);
    }
}
