package io.portmark.report.json;

import io.portmark.verify.Verification;
import io.portmark.verify.Verification.Check;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What the verifier looked at and found, as JSON. It never holds withheld text. */
public final class VerificationJson {
    private VerificationJson() {}

    /**
     * Writes the verification of a release, all its files together: it passed when all of them passed, and each check names its file.
     * The stream is flushed, not closed.
     *
     * @param recordId names the release where it has several files; a single file goes by its own name
     */
    public static void write(String recordId, List<Verification> files, OutputStream out) throws IOException {
        boolean passed = !files.isEmpty() && files.stream().allMatch(Verification::passed);
        String name = files.size() == 1 ? files.get(0).file() : recordId;
        List<FileCheck> checks = files.stream()
                .flatMap(file -> file.checks().stream().map(check -> new FileCheck(file.file(), check)))
                .toList();
        JsonOut.pretty(out, json -> {
            json.flag("passed", passed);
            json.text("file", name);
            json.objects("checks", checks, check -> writeCheck(json, check));
        });
    }

    private static void writeCheck(JsonOut json, FileCheck fileCheck) throws IOException {
        Check check = fileCheck.check();
        json.text("id", check.id());
        json.text("file", fileCheck.file());
        json.text("name", check.name());
        json.flag("passed", check.passed());
        json.number("looked", check.looked());
        json.number("found", check.found());
        json.text("detail", check.detail());
    }

    private record FileCheck(String file, Check check) {}
}
