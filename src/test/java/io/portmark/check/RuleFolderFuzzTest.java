package io.portmark.check;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=RuleFolderFuzzTest} looks for an hour; else the inputs kept are tried. */
class RuleFolderFuzzTest {
    @TempDir
    static Path folder;

    /** Whatever stands in the files of a book is a rule, or a problem that names the file. */
    @FuzzTest(maxDuration = "1h")
    void anyTextIsARuleOrAProblemOfThatFile(FuzzedDataProvider data) {
        try {
            Path group = Files.createDirectories(folder.resolve("prt"));
            Path tables = Files.createDirectories(folder.resolve("tables"));
            Files.writeString(group.resolve("prt.drl"), "package portmark.rules.prt;\n");
            Files.writeString(tables.resolve("controls.csv"), data.consumeString(400));
            Files.writeString(group.resolve("PRT-01.md"), data.consumeRemainingAsString());
            new RuleFolder(folder)
                    .problems()
                    .forEach(problem ->
                            Assertions.assertThat(problem).matches("(?s).*(PRT-01\\.md|controls\\.csv|tables|prt).*"));
            new RuleFolder(folder).book();
        } catch (RuleBookException problems) {
            Assertions.assertThat(problems.problems()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
