package io.portmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.testing.ForeignTool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixCommandTest {
    private static final String CABLE = """
            C O N F I D E T I A L HARBOR 000012
            SIPDIS
            EXDIS
            E.O. 12958: DECL: 08/18/2015
            TAGS: [PGOV](#), [PREL](#), TC
            SUBJECT: (U) HARBOR CROSSINGS
            Classified By: CDA Jane Q. Sample, reasons 1.4 (B) and (D).
            \u00b61. (C) The ferry of the caf\u00e9 sails on Monday at
            noon and returns.
            \u00b62. C) The crew SIPDIS stays aboard.
            \u00b63. (c) The captain goes ashore.
            \u00b64. (C) (SBU) The cook goes ashore.
            \u00b65. (C) The mate stays aboard.
            16. (C) The boat leaves.
            SAMPLE
            """;

    /** How a source may be written. */
    enum Form {
        UTF_8(StandardCharsets.UTF_8, "", "\n"),
        WINDOWS_LINES(StandardCharsets.UTF_8, "", "\r\n"),
        BYTE_ORDER_MARK(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
        WINDOWS_1252(Charset.forName("windows-1252"), "", "\r\n");

        private final Charset charset;
        private final String mark;
        private final String lineBreak;

        Form(Charset charset, String mark, String lineBreak) {
            this.charset = charset;
            this.mark = mark;
            this.lineBreak = lineBreak;
        }

        byte[] bytes(String text) {
            return (mark + text.replace("\n", lineBreak)).getBytes(charset);
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Form.class)
    void aPatchAppliesAndLeavesNothingToFix(Form form) throws IOException {
        ForeignTool patch = ForeignTool.named("patch");
        byte[] original = form.bytes(CABLE);
        for (String unsafe : List.of("", "--unsafe")) {
            Path work = Files.createDirectories(folder.resolve("work" + unsafe));
            Path source = Files.write(work.resolve("a b.txt"), original);
            List<String> before = findings(source);
            byte[] proposed = fix(unsafe, source);
            assertThat(Files.readAllBytes(source)).as("the original").isEqualTo(original);
            Path file = Files.write(folder.resolve("p.patch"), proposed);
            Path copy = Files.copy(source, work.resolve("copy.txt"), StandardCopyOption.REPLACE_EXISTING);
            patch.run("--posix", "--binary", "-s", copy, file);

            List<String> after = findings(copy);
            assertThat(before).containsAll(after).hasSizeGreaterThan(after.size());
            assertThat(after).doesNotContain("TAG-04 null", "PRT-05 2", "PRT-05 3");
            if (!unsafe.isEmpty()) {
                assertThat(after)
                        .doesNotContain(
                                "HDR-03 null", "SEQ-13 2", "SEQ-03 6", "PRT-08 4", "CAV-05 null", "CAV-08 null");
            }
            assertThat(fix(unsafe, copy)).as("a second time").isEmpty();
            assertThat(Files.readAllBytes(copy)).isEqualTo(form.bytes(expected(!unsafe.isEmpty())));
        }
    }

    /** Nothing but the places of the repairs changes, byte for byte. */
    private static String expected(boolean unsafe) {
        String safe = CABLE.replace("[PGOV](#), [PREL](#)", "PGOV, PREL")
                .replace("2. C)", "2. (C)")
                .replace("(c)", "(C)");
        return unsafe
                ? safe.replace("D E T", "D E N T")
                        .replace("SIPDIS\nEXDIS", "EXDIS")
                        .replace("crew SIPDIS stays", "crew stays")
                        .replace("(C) (SBU)", "(C)")
                        .replace("\n16. ", "\n6. ")
                : safe.replace("SIPDIS\nEXDIS", "EXDIS\nSIPDIS");
    }

    @Test
    void safeRepairsStandApartFromThoseThatNeedAPerson() throws IOException {
        Path source = Call.file(folder, "a.txt", CABLE);
        Call call = Call.of("fix", source);
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("# PRT-05, portion 2, safe: Write (C).").doesNotContain("needs a person");
        assertThat(call.err()).contains("a.txt: 4 repairs; 5 more with --unsafe");
        assertThat(Call.of("fix", "--unsafe", source).out()).contains("# HDR-03, needs a person: ");
    }

    @Test
    void copiesGoIntoAFolderAndShowEachRepair() throws IOException {
        Path source = Call.file(folder, "a.txt", CABLE);
        Path out = folder.resolve("out");
        assertThat(Call.of("fix", "--out", out, source).exitCode()).isZero();
        assertThat(Call.tree(out)).containsExactly("a.txt", "a.txt.markup.txt");
        assertThat(out.resolve("a.txt")).hasContent(expected(false));
        assertThat(Files.readString(out.resolve("a.txt.markup.txt")))
                .contains("\u00b62. [-C)-]{+(C)+} The crew", "TAGS: [-[-]PGOV[-](#)-], ");
        assertThat(Call.of("fix", "--out", out, source).exitCode())
                .as("a second time")
                .isEqualTo(2);
    }

    @Test
    void aSourceIsNeverWrittenNotEvenByForce() {
        Path source = Call.file(folder, "a.txt", CABLE);
        Call call = Call.of("fix", "--force", "--out", folder, source);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("is a source, which is never written");
        assertThat(source).hasContent(CABLE);
        Call led = Call.with(Map.of(), CABLE, "fix", "--name", "../x", "--out", folder.resolve("out"), "-");
        assertThat(led.exitCode()).isEqualTo(2);
        assertThat(led.err()).contains("leads out of the folder");
    }

    @Test
    void aSourceWithoutLinesOfBytesIsRepairedAsACopy() throws IOException {
        Path source = Files.write(folder.resolve("a.txt"), ("\uFEFF" + CABLE).getBytes(StandardCharsets.UTF_16LE));
        Call call = Call.of("fix", source);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("write a copy with --out");
        Path out = folder.resolve("out");
        assertThat(Call.of("fix", "--out", out, source).exitCode()).isZero();
        assertThat(Files.readAllBytes(out.resolve("a.txt")))
                .isEqualTo(("\uFEFF" + expected(false)).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void whatNeedsNoRepairGivesNone() {
        Call call = Call.of("fix", Call.seed(folder, "002"));
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(Call.of("fix", "--quiet", folder.resolve("none.txt")).exitCode())
                .isEqualTo(2);
    }

    static Stream<Path> badCases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files
                    .filter(file -> file.toString().matches(".*-(bad|good)-.*\\.txt"))
                    .filter(file -> !file.toString().contains("rls"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Every case of the rule book: a patch applies, fixes what it says, brings nothing new, and there is no second one. */
    @Test
    void everyCaseOfTheRuleBookIsRepairedOrLeftAlone() throws IOException {
        ForeignTool patch = ForeignTool.named("patch");
        List<String> repaired = new ArrayList<>();
        for (Path file : badCases().toList()) {
            Path source = Files.copy(file, folder.resolve("case.txt"), StandardCopyOption.REPLACE_EXISTING);
            byte[] proposed = fix("--unsafe", source);
            if (proposed.length == 0) {
                continue;
            }
            List<String> before = findings(source);
            patch.run("--posix", "--binary", "-s", source, Files.write(folder.resolve("p.patch"), proposed));
            List<String> after = findings(source);
            assertThat(before).as(file.toString()).containsAll(after);
            assertThat(after).as(file.toString()).hasSizeLessThan(before.size());
            assertThat(fix("--unsafe", source)).as(file + " again").isEmpty();
            new String(proposed, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(2, 8).replace(",", ""))
                    .forEach(repaired::add);
        }
        assertThat(repaired)
                .contains(
                        "PRT-05", "PRT-08", "HDR-03", "TAG-04", "SEQ-03", "SEQ-13", "SEQ-15", "PRT-04", "CAV-05",
                        "CAV-08", "RTE-03");
    }

    /** Rule and portion of each finding, in order. */
    private static List<String> findings(Path source) throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Call.of("check", "--as-of", "2026-11-22", "--allow-as-of", source)
                        .out());
        List<String> findings = new ArrayList<>();
        json.at("/documents/0/findings")
                .forEach(it -> findings.add(
                        it.path("rule").asText() + " " + it.path("portion").asText()));
        return findings;
    }

    /** The bytes of a patch: in the encoding of the source, which no string can hold. */
    private static byte[] fix(String option, Path source) {
        var out = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                false,
                StandardCharsets.UTF_8,
                Map.of(),
                CHECKER,
                Clock.fixed(Call.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                Path.of(""));
        List<String> words = new ArrayList<>(List.of("fix", "--allow-as-of", source.toString()));
        if (!option.isEmpty()) {
            words.add(option);
        }
        assertThat(new Main(console).run(words.toArray(String[]::new))).isZero();
        return out.toByteArray();
    }

    private static final io.portmark.pipeline.Checker CHECKER = new io.portmark.pipeline.Checker(Main.VERSION);
}
