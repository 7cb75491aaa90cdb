package io.portmark.report.terminal;

import io.portmark.verify.Verification;
import io.portmark.verify.Verification.Check;
import java.util.List;

/** What the verifier looked at and found, for a person at a terminal. */
public final class VerifyText {
    private static final int SIGN = 3;
    private static final int ID = 6;
    private static final int NAME = 11;
    /** Where the numbers end; the details begin two columns on. */
    private static final int LOOKED = 64;

    private static final int FOUND = 72;

    private VerifyText() {}

    /** The report of some files, ending with a line break. */
    public static String of(List<Verification> files, Terminal terminal) {
        Sheet sheet = new Sheet(terminal);
        for (Verification file : files) {
            String verdict = file.passed()
                    ? terminal.sign(Sign.OK) + " PASSED"
                    : terminal.reversed(terminal.sign(Sign.ERROR) + " FAILED");
            sheet.hanging(terminal.bold(terminal.clean(file.file())) + "   " + verdict + "   " + counts(file), 1)
                    .end();
            if (!file.checks().isEmpty()) {
                sheet.right(terminal.dim("looked"), LOOKED)
                        .right(terminal.dim("found"), FOUND)
                        .end();
            }
            file.checks().forEach(check -> addCheck(sheet, terminal, check));
            sheet.end();
        }
        long failed = files.stream().filter(file -> !file.passed()).count();
        String why = failed == 0 ? "every check passed" : Words.count(failed, "file") + " did not pass";
        sheet.add(Words.count(files.size(), "file") + ". Exit code " + (failed == 0 ? 0 : 1) + ": " + why + ".")
                .end();
        return sheet.toString();
    }

    private static String counts(Verification file) {
        return Words.count(file.checks().size(), "check") + ": looked at " + Words.count(file.looked(), "place")
                + ", found " + Words.number(file.found());
    }

    /** Adds a row for each check that did not pass, under the name of its file. */
    static void addFailed(Sheet sheet, Terminal terminal, List<Verification> files) {
        for (Verification file : files) {
            if (!file.passed()) {
                sheet.to(SIGN).add(terminal.clean(file.file())).end();
                file.checks().stream()
                        .filter(check -> !check.passed())
                        .forEach(check -> addCheck(sheet, terminal, check));
            }
        }
    }

    private static void addCheck(Sheet sheet, Terminal terminal, Check check) {
        String sign = check.passed() ? terminal.sign(Sign.OK) : terminal.reversed(terminal.sign(Sign.ERROR));
        sheet.to(SIGN).add(sign).to(ID).add(terminal.clean(check.id()));
        List<String> name = Sheet.wrap(terminal.clean(check.name()), LOOKED - NAME - 9);
        sheet.to(NAME).add(name.get(0));
        sheet.right(Words.number(check.looked()), LOOKED).right(Words.number(check.found()), FOUND);
        sheet.end();
        name.subList(1, name.size()).forEach(line -> sheet.to(NAME).add(line).end());
        if (!check.detail().isEmpty()) {
            for (String line : Sheet.wrap(terminal.clean(check.detail()), LOOKED - NAME)) {
                sheet.to(NAME).add(terminal.dim(line)).end();
            }
        }
    }
}
