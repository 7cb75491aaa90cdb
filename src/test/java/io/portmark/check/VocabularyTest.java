package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What authors of rules may use, and {@code rules/VOCABULARY.md}, which lists it. {@code mvn test -Dtest=VocabularyTest -Dportmark.write=true} writes it. */
class VocabularyTest {
    private static final Path PAGE = CaseFolder.RULES.resolve("VOCABULARY.md");

    @Test
    void everyFactAndAccessorSaysWhatItMeans() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(vocabulary.types()).contains("io.portmark.document.Portion", "io.portmark.check.Findings$Flag");
        for (String type : vocabulary.types()) {
            assertThat(vocabulary.words(type).get(0).says()).as(type).isNotEmpty();
        }
        assertThat(vocabulary.types().stream()
                        .filter(type -> !type.contains("DeclassifyOn$"))
                        .flatMap(type -> vocabulary.words(type).stream())
                        .filter(word -> word.isAccessor() && word.says().isEmpty())
                        .map(word -> word.simpleType() + '.' + word.member()))
                .as("accessors without a sentence in their documentation")
                .allMatch(name -> name.endsWith(".symbol") || name.endsWith(".words") || name.endsWith(".compareTo"));
    }

    @Test
    void textOfRecordsIsNotInIt() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(vocabulary.types()).noneMatch(type -> type.contains("SourceText") || type.contains("ReleasedText"));
        assertThat(vocabulary.member("Portion", "text")).isEmpty();
        assertThat(vocabulary.member("HeaderLine", "text")).as("a SUBJECT line").isEmpty();
        assertThat(vocabulary.member("Wrapper", "title")).isEmpty();
        assertThat(vocabulary.member("Document", "source")).isEmpty();
        assertThat(vocabulary.member("Portion", "isMarked")).isPresent();
    }

    @Test
    void thePageListsIt() throws IOException {
        String expected = page(Vocabulary.load());
        if (Boolean.getBoolean("portmark.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String page(Vocabulary vocabulary) {
        var page = new StringBuilder("""
                # What a rule may use

                The facts that rules match, with their accessors and constants, taken from the model and its documentation. Nothing else of the
                program may be used by an edited rule; of Java it may use what `portmark rules check` allows: strings, numbers, dates, lists to
                read. This list is stable: a name on it is not taken away or given another meaning without a new version saying so.

                """);
        for (String type : vocabulary.types()) {
            List<Vocabulary.Word> words = vocabulary.words(type);
            page.append("## %s\n\n%s `%s`\n\n"
                    .formatted(words.get(0).simpleType(), words.get(0).says(), type.replace('$', '.')));
            words.stream()
                    .filter(Vocabulary.Word::isAccessor)
                    .forEach(word -> page.append("- `%s` %s\n".formatted(signature(word), word.says())));
            List<String> constants = words.stream()
                    .filter(word -> !word.isAccessor() && !word.member().isEmpty())
                    .map(Vocabulary.Word::member)
                    .toList();
            if (!constants.isEmpty()) {
                page.append("- constants: `%s`\n".formatted(String.join("`, `", constants)));
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String signature(Vocabulary.Word word) {
        String parameters = word.descriptor().substring(1, word.descriptor().indexOf(')'));
        List<String> names = Pattern.compile("\\[*(?:L([^;]+);|([ZBCDFIJS]))")
                .matcher(parameters)
                .results()
                .map(found -> found.group(1) == null ? primitive(found.group(2)) : simple(found.group(1)))
                .toList();
        return word.member() + '(' + String.join(", ", names) + ')';
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
    }

    private static String primitive(String code) {
        return switch (code) {
            case "Z" -> "boolean";
            case "I" -> "int";
            case "J" -> "long";
            default -> code;
        };
    }
}
