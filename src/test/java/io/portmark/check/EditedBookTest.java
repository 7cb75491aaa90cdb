package io.portmark.check;

import static io.portmark.check.EditedBooks.GOOD;
import static io.portmark.check.EditedBooks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.check.safety.ClassRestrictions;
import io.portmark.rule.Finding;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency's own book: what it may hold, what is compiled, what is kept, and how mistakes are told. */
class EditedBookTest {
    @TempDir
    private Path folder;

    @Test
    void anUnchangedCopyOfTheBookSaysWhatTheBuiltInOneSays() throws Exception {
        RuleBookTest.copyTo(folder);
        RuleEngine copy = EditedBooks.load(folder, false);
        RuleEngine builtIn = new RuleEngine();
        assertThat(copy.book().rules()).containsExactlyElementsOf(builtIn.book().rules());
        assertThat(copy.book().hash()).isEqualTo(builtIn.book().hash());
        assertThat(EditedBooks.examine(copy)).isEqualTo(EditedBooks.examine(builtIn));
    }

    @Test
    void whatTheBuiltInBookDoesIsAllowedInAnEditedOne() throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        URL folderOfRules = Objects.requireNonNull(EditedBookTest.class.getResource("/portmark/rules"));
        Path compiled = Path.of(URI.create(folderOfRules.toString()));
        try (var files = Files.walk(compiled)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".class")).toList()) {
                classes.put(
                        "portmark/rules/" + compiled.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        assertThat(classes).hasSizeGreaterThan(200);
        assertThat(new ClassRestrictions(Vocabulary.load()::holds).check(classes))
                .isEmpty();
    }

    @Test
    void oneChangedGroupIsCompiledAndTheOthersStay() throws Exception {
        RuleBookTest.copyTo(folder);
        replace("seq/seq.drl", "\"There is no signature.\"", "\"Nobody signed.\"");
        Checked checked = EditedBooks.examine(EditedBooks.load(folder, false));
        Checked builtIn = EditedBooks.examine(new RuleEngine());
        assertThat(checked.stopped()).isEmpty();
        assertThat(messages(checked)).contains("Nobody signed.").hasSameSizeAs(messages(builtIn));
        assertThat(messages(builtIn)).contains("There is no signature.");
    }

    @Test
    void aGroupThatIsTakenOutSaysNothing() throws IOException {
        RuleBookTest.copyTo(folder, "prt", "tables");
        RuleEngine engine = EditedBooks.load(folder, false);
        assertThat(engine.book().rules()).allMatch(found -> found.group().equals("prt"));
    }

    @Test
    void anAddedRuleNeedsNoExplanationToRun() throws IOException {
        RuleEngine engine = EditedBooks.load(EditedBooks.write(folder, GOOD), false);
        Checked checked = EditedBooks.examine(engine);
        assertThat(messages(checked)).containsExactly("Paragraph 1.", "Paragraph 2.");
        assertThat(checked.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(engine.book().rule("ACME-02").orElseThrow().title()).isEqualTo("What this agency asks");
        assertThat(engine.isTrusted()).isFalse();
    }

    @Test
    void everyFormOfConditionThatRulesNeedIsAllowed() throws IOException {
        String flag = "findings.flag((RuleContext) drools, \"Seen.\");";
        EditedBooks.write(
                folder,
                rule("ACME-11", "exists Portion(isParagraph()) and not Portion(role == Role.SIGNATURE)", flag),
                rule("ACME-12", "BannerLine(isClassified()) or BannerLine(isUnclassified())", flag),
                rule("ACME-13", "forall(Portion(isParagraph()) Portion(isMarked()))", flag),
                rule("ACME-14", "Portion(role in (Role.PARAGRAPH, Role.SUBPARAGRAPH), number > 1, number <= 20)", flag),
                rule("ACME-15", "accumulate($p : Portion(isParagraph()); $n : count($p); $n > 1)", flag),
                rule("ACME-16", "accumulate(Portion(isParagraph(), $n : number); $max : max($n))", flag),
                rule(
                        "ACME-17",
                        "Document(tags contains \"PREL\", tags not contains \"PGOV\", mrn == null || mrn str[startsWith] \"09\")",
                        flag),
                rule(
                        "ACME-18",
                        "$d : Document(origin != null, origin.year > 2000) Portion(id == \"1\" || id == \"2\")",
                        flag),
                rule("ACME-19", "Document($tags : tags) Portion(\"PREL\" memberOf $tags)", flag),
                rule("ACME-20", "Portion(marking!.classification != null)", flag));
        Checked checked = EditedBooks.examine(EditedBooks.load(folder, false));
        assertThat(checked.stopped()).isEmpty();
        assertThat(checked.findings().stream().map(Finding::rule).distinct())
                .hasSize(9)
                .doesNotContain("ACME-18");
    }

    @Test
    void aChangeOfATableTakesEffect() throws IOException {
        RuleBookTest.copyTo(folder, "auth", "tables");
        replace("tables/reasons.csv", "1.5,abcdefg,1995-07-16,2003-09-21", "1.5,abcdefg,1995-07-16,2020-09-21");
        assertThat(EditedBooks.load(folder, false).book().rules()).isNotEmpty();
        replace("tables/reasons.csv", "2020-09-21", "2020-09-31");
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly("book/tables/reasons.csv:4: to 2020-09-31 is not a date such as 2003-09-22");
    }

    @Test
    void mistakesOfRulesTablesAndExplanationsAreToldAtOnce() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", "Portion(isMarkd())", ""));
        Files.writeString(folder.resolve("acme/ACME-02.md"), "no front matter");
        replace("tables/posts.csv", "alias,post", "alias,office");
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly(
                        "book/acme/acme.drl:16 rule \"ACME-01\": Portion has no isMarkd; the nearest known is isMarked",
                        "book/tables/posts.csv:1: the columns must be alias,post",
                        "book/acme/ACME-02.md: there is no front matter between two lines of ---");
    }

    @Test
    void aRuleWithoutSeverityAndOneOfAnotherSeverityAreNamed() throws IOException {
        EditedBooks.write(folder, GOOD.replace("    @severity(warning)\n", ""));
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly("book/acme: rule \"ACME-02\" states no severity: write @severity(error), (warning) or"
                        + " (info) below its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty"})
    void aFolderWithoutRulesIsRefused(String name) throws IOException {
        if (name.equals("empty")) {
            Files.createDirectories(folder.resolve(name));
        }
        assertThat(EditedBooks.problems(folder.resolve(name), false)).hasSize(1);
    }

    @Test
    void whatWasCompiledIsKeptAndReadAgain() throws IOException {
        Path cache = folder.resolve("cache");
        EditedBooks.write(folder.resolve("book"), GOOD);
        EditedBooks.load(folder.resolve("book"), false, RuleCache.in(cache));
        Path kept = only(cache);
        byte[] first = Files.readAllBytes(kept);
        Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
        assertThat(EditedBooks.examine(EditedBooks.load(folder.resolve("book"), false, RuleCache.in(cache)))
                        .findings())
                .hasSize(2);
        assertThat(Files.getLastModifiedTime(kept).toMillis())
                .as("it was not written again")
                .isZero();
        // A damaged file is as good as none.
        Files.write(kept, Arrays.copyOf(first, first.length / 2));
        assertThat(EditedBooks.examine(EditedBooks.load(folder.resolve("book"), false, RuleCache.in(cache)))
                        .findings())
                .hasSize(2);
        assertThat(Files.size(kept)).isEqualTo(first.length);
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        EditedBooks.write(folder.resolve("book"), GOOD);
        assertThat(EditedBooks.load(folder.resolve("book"), false, RuleCache.in(file))
                        .book()
                        .rules())
                .hasSize(1);
    }

    @Test
    void aTrustedBookSaysThatItIs() throws IOException {
        assertThat(EditedBooks.load(EditedBooks.write(folder, GOOD), true).isTrusted())
                .isTrue();
    }

    private static Path only(Path cache) throws IOException {
        try (var files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static List<String> messages(Checked checked) {
        return checked.findings().stream().map(Finding::message).toList();
    }

    private void replace(String file, String right, String other) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replace(right, other));
    }
}
