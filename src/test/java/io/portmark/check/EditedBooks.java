package io.portmark.check;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Books of one invented agency: group {@code acme} with the tables of the built-in book. */
final class EditedBooks {
    static final Patience SHORT = new Patience(Duration.ofMillis(800), Duration.ofSeconds(20), 20);

    private static final String HEAD = """
            package portmark.rules.acme;

            import io.portmark.check.Findings;
            import io.portmark.document.Document;
            import io.portmark.document.Portion;
            import io.portmark.document.Role;
            import io.portmark.marking.BannerLine;
            import org.kie.api.runtime.rule.RuleContext;

            global Findings findings;

            """;

    /** A rule that flags each paragraph: what must go on speaking beside a bad one. */
    static final String GOOD = rule("ACME-02", "$portion : Portion(isParagraph())", """
                findings.flag((RuleContext) drools, "Paragraph " + $portion.id() + ".").at($portion);
            """);

    private EditedBooks() {}

    static String rule(String name, String conditions, String consequence) {
        return """
                // What this agency asks.
                rule "%s"
                    @severity(warning)
                when
                    %s
                then
                    %s
                end
                """.formatted(name, conditions, consequence);
    }

    /** Writes a book of these rules, without explanations. */
    static Path write(Path folder, String... rules) throws IOException {
        return writeFile(folder, HEAD + String.join("\n", rules));
    }

    /** Writes a book of one DRL file. */
    static Path writeFile(Path folder, String drl) throws IOException {
        RuleBookTest.copyTo(folder, "tables");
        Files.createDirectories(folder.resolve("acme"));
        Files.writeString(folder.resolve("acme/acme.drl"), drl);
        return folder;
    }

    /** A whole file with further imports, globals or declarations before its rules. */
    static String file(String declarations, String... rules) {
        return HEAD + declarations + "\n" + String.join("\n", rules);
    }

    static RuleEngine load(Path folder, boolean trusted) throws IOException {
        return load(folder, trusted, RuleCache.none());
    }

    static RuleEngine load(Path folder, boolean trusted, RuleCache cache) throws IOException {
        return new EditedBook(new RuleFolder(folder, "book"), trusted, cache, SHORT).engine();
    }

    /** What is wrong with a book; empty where it loads. */
    static List<String> problems(Path folder, boolean trusted) {
        RuleBookException refused = catchThrowableOfType(RuleBookException.class, () -> load(folder, trusted));
        return refused == null ? List.of() : refused.problems();
    }

    /** An invented telegram with two marked paragraphs. */
    static Document cable() {
        return new Parser().parse(new SourceText("harbor.txt", """
                C O N F I D E N T I A L HARBOR 000123

                E.O. 12958: DECL: 03/02/2019
                TAGS: PREL
                SUBJECT: THE PORT

                1. (C) The Minister agreed.

                2. (U) The port opens in May.
                """));
    }

    static Checked examine(RuleEngine engine) {
        Document cable = cable();
        return engine.examine(cable, DocumentLevels.of(cable, LocalDate.of(2009, 3, 2)));
    }
}
