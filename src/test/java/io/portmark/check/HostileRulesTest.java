package io.portmark.check;

import static io.portmark.check.EditedBooks.GOOD;
import static io.portmark.check.EditedBooks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.rule.Finding;
import io.portmark.rule.StoppedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that want more than to check a record: each is refused before it is loaded, or stopped and named while the others run. */
class HostileRulesTest {
    private static final String ANY = "$portion : Portion(isParagraph())";

    @TempDir
    private Path folder;

    static List<Arguments> consequences() {
        return List.of(
                refused(
                        "starts a program",
                        "Runtime.getRuntime().exec(\"touch /tmp/x\");",
                        "java.lang.Runtime.getRuntime"),
                refused(
                        "starts a program by its builder",
                        "new ProcessBuilder(\"id\").start();",
                        "new java.lang.ProcessBuilder"),
                refused("ends the program", "System.exit(0);", "java.lang.System.exit"),
                refused("halts the program", "Runtime.getRuntime().halt(1);", "java.lang.Runtime.halt"),
                refused(
                        "reads a file",
                        "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));",
                        "java.nio.file.Files.readString"),
                refused("writes a file", "new java.io.FileWriter(\"x\").close();", "new java.io.FileWriter"),
                refused(
                        "speaks to the network",
                        "new java.net.URL(\"http://localhost\").openStream();",
                        "java.net.URL.openStream"),
                refused("asks an object for its class", "$portion.getClass().getName();", "java.lang.Object.getClass"),
                refused("loads a class", "Class.forName(\"java.lang.Runtime\");", "java.lang.Class.forName"),
                refused(
                        "calls by reflection",
                        "Portion.class.getMethod(\"text\").invoke($portion);",
                        "java.lang.reflect.Method.invoke"),
                refused(
                        "reaches into the collector",
                        "var f = Findings.class.getDeclaredField(\"flags\"); f.setAccessible(true);",
                        "java.lang.reflect.Field.setAccessible"),
                refused(
                        "calls by a method handle",
                        "java.lang.invoke.MethodHandles.lookup();",
                        "java.lang.invoke.MethodHandles.lookup"),
                refused(
                        "takes the context's class loader",
                        "Thread.currentThread().getContextClassLoader().loadClass(\"java.lang.Runtime\");",
                        "java.lang.ClassLoader.loadClass"),
                refused("starts a thread", "new Thread(() -> {}).start();", "java.lang.Thread.start"),
                refused(
                        "uses the common pool",
                        "java.util.concurrent.CompletableFuture.runAsync(() -> {});",
                        "java.util.concurrent.CompletableFuture.runAsync"),
                refused("sleeps", "Thread.sleep(100000);", "java.lang.Thread.sleep"),
                refused("waits", "synchronized (findings) { findings.wait(); }", "java.lang.Object.wait"),
                refused(
                        "deserialises",
                        "new java.io.ObjectInputStream(null).readObject();",
                        "java.io.ObjectInputStream.readObject"),
                refused("sets a property", "System.setProperty(\"user.home\", \"/\");", "java.lang.System.setProperty"),
                refused(
                        "reads the environment",
                        "findings.flag((RuleContext) drools, System.getenv(\"HOME\"));",
                        "java.lang.System.getenv"),
                refused("prints", "System.out.println($portion);", "java.lang.System.out"),
                refused(
                        "formats endlessly",
                        "findings.flag((RuleContext) drools, String.format(\"%2000000000d\", 1));",
                        "java.lang.String.format"),
                refused(
                        "repeats endlessly",
                        "findings.flag((RuleContext) drools, \"x\".repeat(2000000000));",
                        "java.lang.String.repeat"),
                refused(
                        "takes all memory",
                        "byte[] all = new byte[Integer.MAX_VALUE];",
                        "array of a computed or very large size"),
                refused(
                        "takes memory by a number it computes",
                        "Object[] all = new Object[$portion.id().length() * 100000000];",
                        "array of a computed or very large size"),
                refused("takes memory in two dimensions", "int[][] all = new int[50000][50000];", "array of arrays"),
                refused("loops for ever", "while (true) { }", "loop"),
                refused("counts for ever", "for (int i = 0; i >= 0; i = 0) { }", "loop"),
                refused(
                        "recurses through a class of its own",
                        "new Object() { void again() { again(); } }.again();",
                        "a class or function of its own"),
                refused(
                        "matches a regular expression that explodes",
                        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"(a+)+\");",
                        "java.lang.String.matches"),
                refused(
                        "compiles a regular expression",
                        "java.util.regex.Pattern.compile(\"(a+)+\");",
                        "java.util.regex.Pattern.compile"),
                refused(
                        "reads the clock",
                        "findings.flag((RuleContext) drools, \"\" + java.time.LocalDate.now());",
                        "java.time.LocalDate.now"),
                refused(
                        "throws on purpose",
                        "throw new IllegalStateException(\"x\");",
                        "new java.lang.IllegalStateException"),
                refused(
                        "takes the text of a paragraph into a message",
                        "findings.flag((RuleContext) drools, $portion.text());",
                        "io.portmark.document.Portion.text"),
                refused("inserts without end", "insert(\"again\");", "org.drools.model.Drools.insert"),
                refused(
                        "deletes facts, so that other rules are silent",
                        "delete($portion);",
                        "org.drools.model.Drools.delete"),
                refused("updates without end", "update($portion);", "org.drools.model.Drools.update"),
                refused("derives facts", "insertLogical(\"derived\");", "insertLogical"),
                refused("takes the engine by its context", "kcontext.getKieRuntime().halt();", "getKieRuntime"),
                refused(
                        "takes the engine by drools",
                        "drools.getRuntime(Object.class);",
                        "org.drools.model.Drools.getRuntime"),
                refused(
                        "takes the knowledge base",
                        "((RuleContext) drools).getKieRuntime().getKieBase();",
                        "getKieRuntime"),
                refused("asks which rule it is", "((RuleContext) drools).getMatch().getObjects().clear();", "getMatch"),
                refused(
                        "builds a fact",
                        "new Portion(null, null, null, null, null, null, null, null);",
                        "new io.portmark.document.Portion"),
                refused(
                        "compiles rules",
                        "io.portmark.check.RuleCompiler.main(new String[0]);",
                        "io.portmark.check.RuleCompiler.main"),
                refused(
                        "loads another book",
                        "new io.portmark.check.RuleEngine();",
                        "new io.portmark.check.RuleEngine"),
                refused(
                        "sorts a list of the model",
                        "java.util.Collections.shuffle($portion.marks());",
                        "java.util.Collections.shuffle"),
                refused("adds to a list of the model", "$portion.marks().add(null);", "java.util.List.add"),
                refused(
                        "calls by a function",
                        "java.util.function.Supplier<Object> s = Object::new; s.get();",
                        "java.util.function.Supplier.get"),
                refused(
                        "streams without end",
                        "java.util.stream.Stream.generate(() -> 1).count();",
                        "java.util.stream.Stream.generate"),
                refused(
                        "evaluates a script",
                        "new javax.script.ScriptEngineManager().getEngineByName(\"js\");",
                        "javax.script.ScriptEngineManager"));
    }

    /** All in one book, so that it is compiled once. */
    @TestFactory
    Stream<DynamicTest> aConsequenceIsRefusedByNameAndLine() throws IOException {
        List<Arguments> consequences = consequences();
        List<String> rules = new ArrayList<>(List.of(GOOD));
        for (int i = 0; i < consequences.size(); i++) {
            rules.add(rule(name(i), ANY, consequences.get(i).get()[1].toString()));
        }
        EditedBooks.write(folder, rules.toArray(String[]::new));
        List<String> problems = EditedBooks.problems(folder, false);
        assertThat(problems.stream().filter(problem -> problem.contains("ACME-02")))
                .isEmpty();
        return IntStream.range(0, consequences.size()).mapToObj(i -> {
            Object[] row = consequences.get(i).get();
            return DynamicTest.dynamicTest(
                    "a consequence that " + row[0],
                    () -> assertThat(problems)
                            .anyMatch(problem -> problem.matches(
                                            "book/acme/acme\\.drl:\\d+ rule \"%s\": not allowed: .*".formatted(name(i)))
                                    && problem.contains(row[2].toString())));
        });
    }

    private static String name(int i) {
        return "ACME-" + (100 + i);
    }

    static List<Arguments> conditions() {
        return List.of(
                refused("starts a program", "Portion(Runtime.getRuntime().exec(\"id\") != null)", "java.lang.Runtime"),
                refused("reads text", "Portion(text.contains(\"Minister\"))", "io.portmark.document.Portion.text"),
                refused("matches a regular expression", "Portion(id matches \"(a+)+\")", "not allowed"),
                refused("uses eval", "Portion() eval(true)", "eval"),
                refused("takes facts from elsewhere", "$d : Document() $p : Portion() from $d.portions()", "from"),
                refused(
                        "accumulates with code of its own",
                        "Number() from accumulate(Portion(), init(int n = 0;), action(n++;), reverse(n--;), result(n))",
                        "accumulate with code of its own"),
                refused("reads the clock", "Document(origin < java.time.LocalDate.now())", "java.time.LocalDate.now"),
                refused("reflects", "Portion(getClass().getName() == \"x\")", "getClass"));
    }

    @ParameterizedTest(name = "a condition that {0}")
    @MethodSource("conditions")
    void conditionIsRefusedByName(String what, String condition, String named) throws IOException {
        EditedBooks.write(folder, rule("ACME-01", condition, "findings.flag((RuleContext) drools, \"x\");"), GOOD);
        assertThat(EditedBooks.problems(folder, false))
                .as(what)
                .anyMatch(problem -> problem.contains("ACME-01") && problem.contains(named))
                .noneMatch(problem -> problem.contains("ACME-02"));
    }

    static List<Arguments> declarations() {
        return List.of(
                refused("a function", "function int again(int n) { return again(n); }", "a function"),
                refused(
                        "a declared type",
                        "declare Extra\n  name : String = System.getenv(\"HOME\")\nend",
                        "a declared type"),
                refused("a query", "query all()\n  Portion()\nend", "a query"),
                refused("a second global", "global java.util.List out;", "a global"),
                refused(
                        "an import of a static member",
                        "import static java.lang.Runtime.getRuntime;",
                        "import of a function"),
                refused("an import of a class", "import java.io.File;", "import of java.io.File"),
                refused("an accumulate function", "import accumulate java.lang.Runtime run;", "accumulate function"),
                refused("an attribute", "dialect \"mvel\"", "an attribute for all rules"),
                refused("an entry point", "declare entry-point elsewhere end", "an entry point"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void declarationIsRefused(String what, String declaration, String named) throws IOException {
        EditedBooks.writeFile(folder, EditedBooks.file(declaration, GOOD));
        assertThat(EditedBooks.problems(folder, false)).as(what).anyMatch(problem -> problem.contains(named));
    }

    @Test
    void aRuleThatSilencesOthersByItsAttributeIsRefused() throws IOException {
        EditedBooks.write(
                folder,
                GOOD.replace(
                        "@severity(warning)", "@severity(warning)\n    salience 100\n    activation-group \"one\""));
        assertThat(EditedBooks.problems(folder, false)).anyMatch(problem -> problem.contains("salience"));
    }

    @Test
    void aRuleInAPackageOfTheProgramIsRefused() throws IOException {
        EditedBooks.writeFile(folder, EditedBooks.file("", GOOD).replace("portmark.rules.acme", "io.portmark.check"));
        assertThat(EditedBooks.problems(folder, false))
                .containsExactly("book/acme/acme.drl: the package must be portmark.rules.acme");
        assertThat(EditedBooks.problems(folder, true)).hasSize(1);
    }

    @Test
    void anAnnotationRunsNothing() throws IOException {
        Path trace = folder.resolve("trace");
        EditedBooks.write(
                folder,
                GOOD.replace(
                        "@severity(warning)",
                        "@severity(warning) @note(new java.io.File(\"%s\").createNewFile())".formatted(trace)));
        EditedBooks.problems(folder, false);
        assertThat(trace).doesNotExist();
    }

    @Test
    void aCommentCannotCloseTheMethodItStandsIn() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "} static { System.exit(0); } public void other() {"), GOOD);
        assertThat(EditedBooks.problems(folder, false)).isNotEmpty();
    }

    @Test
    void aBookInTheCacheIsLookedAtAgain() throws IOException {
        Path cache = folder.resolve("cache");
        Path evil = folder.resolve("evil");
        Path good = folder.resolve("good");
        EditedBooks.write(evil, rule("ACME-01", ANY, "System.exit(0);"));
        EditedBooks.write(good, GOOD);
        EditedBooks.load(evil, true, RuleCache.in(cache));
        EditedBooks.load(good, false, RuleCache.in(cache));
        List<Path> files;
        try (Stream<Path> books = Files.list(cache)) {
            files = books.sorted().toList();
        }
        assertThat(files).hasSize(2);
        // Whoever can write the cache puts the one in the place of the other: the seal tells, and the book is compiled
        // anew.
        byte[] one = Files.readAllBytes(files.get(0));
        Files.write(files.get(0), Files.readAllBytes(files.get(1)));
        Files.write(files.get(1), one);
        assertThat(EditedBooks.examine(EditedBooks.load(good, false, RuleCache.in(cache)))
                        .findings())
                .hasSize(2);
    }

    // What a trusted book may do, and what becomes of it when it fails.

    @Test
    void aTrustedRuleThatThrowsIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "throw new IllegalStateException($portion.text());"), GOOD);
        assertStopped(EditedBooks.load(folder, true), "it failed (IllegalStateException)");
    }

    @Test
    void aConditionThatThrowsIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(
                folder,
                rule(
                        "ACME-01",
                        "Portion(marking.classification != null)",
                        "findings.flag((RuleContext) drools, \"x\");"),
                GOOD);
        assertStopped(EditedBooks.load(folder, false), "it failed (NullPointerException)");
    }

    @Test
    void aConsequenceThatLoopsIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "while (true) { }"), GOOD);
        assertStopped(EditedBooks.load(folder, true), "it did not end");
    }

    @Test
    void aRuleThatLoopedDoesNotRunAgain() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "while (true) { }"), GOOD);
        RuleEngine engine = EditedBooks.load(folder, true);
        EditedBooks.examine(engine);
        long before = threads();
        Checked second = EditedBooks.examine(engine);
        assertThat(threads()).isEqualTo(before);
        assertThat(second.stopped()).extracting(StoppedRule::rule).containsExactly("ACME-01");
    }

    @Test
    void aConditionThatLoopsIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.writeFile(
                folder,
                EditedBooks.file(
                        "function boolean loop(String id) { while (true) { } }",
                        rule("ACME-01", "Portion(loop(id))", "findings.flag((RuleContext) drools, \"x\");"),
                        GOOD));
        assertStopped(EditedBooks.load(folder, true), "it did not end");
    }

    @Test
    void aRegularExpressionThatExplodesIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "\",\".repeat(60).matches(\"(.*,){30}P\");"), GOOD);
        assertStopped(EditedBooks.load(folder, true), "it ");
    }

    @Test
    void endlessInsertsAreStopped() throws IOException {
        EditedBooks.write(
                folder,
                rule("ACME-01", "$text : String()", "insert($text + \"x\");"),
                rule("ACME-03", "Document()", "insert(\"first\");"),
                GOOD);
        assertStopped(EditedBooks.load(folder, true), "it fires again and again");
    }

    @Test
    void recursionWithoutEndIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.writeFile(
                folder,
                EditedBooks.file(
                        "function int again(int n) { return again(n) + 1; }", rule("ACME-01", ANY, "again(1);"), GOOD));
        assertStopped(EditedBooks.load(folder, true), "it failed (StackOverflowError)");
    }

    @Test
    void memoryThatIsNotThereIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "long[] all = new long[Integer.MAX_VALUE];"), GOOD);
        assertStopped(EditedBooks.load(folder, true), "it failed (OutOfMemoryError)");
    }

    @Test
    void aRuleThatWaitsIsNamedAndTheOthersRun() throws IOException {
        EditedBooks.write(folder, rule("ACME-01", ANY, "synchronized (this) { this.wait(); }"), GOOD);
        var patience = new Patience(SECONDS_20, java.time.Duration.ofMillis(1500), 20);
        var engine = new EditedBook(new RuleFolder(folder, "book"), true, RuleCache.none(), patience).engine();
        assertStopped(engine, "it did not end");
    }

    private static final java.time.Duration SECONDS_20 = java.time.Duration.ofSeconds(20);

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("portmark-edited-rules"))
                .count();
    }

    private static void assertStopped(RuleEngine engine, String reason) {
        Checked checked = EditedBooks.examine(engine);
        assertThat(checked.stopped()).extracting(StoppedRule::rule).containsExactly("ACME-01");
        assertThat(checked.stopped().get(0).reason()).startsWith(reason);
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("ACME-02", "ACME-02");
    }

    private static Arguments refused(String what, String code, String named) {
        return Arguments.of(what, code, named);
    }
}
